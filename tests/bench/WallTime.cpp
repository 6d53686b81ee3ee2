// SPDX-License-Identifier: MIT
#include "WallTime.h"

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

namespace goconf::bench {

using namespace Qt::StringLiterals;

double wallTime(const QByteArrayList &command, const Environment &environment)
{
    QVector<char *> arguments;
    for (const QByteArray &word : command)
        arguments.append(const_cast<char *>(word.constData()));
    arguments.append(nullptr);
    const QByteArrayList block = environment.block();
    QVector<char *> variables;
    for (const QByteArray &variable : block)
        variables.append(const_cast<char *>(variable.constData()));
    variables.append(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    int status = -1;
    if (posix_spawn(&child, arguments.first(), &actions, nullptr, arguments.data(), variables.data()) != 0 ||
        waitpid(child, &status, 0) != child || status != 0) {
        qFatal("%s failed with status %d", command.join(' ').constData(), status);
    }
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    posix_spawn_file_actions_destroy(&actions);
    return milliseconds;
}

QByteArray goProgram(const Host &host)
{
    const QString go = host.findExecutable(u"go"_s);
    if (go.isEmpty())
        qFatal("the benchmark needs a go in PATH");
    return QFile::encodeName(go);
}

} // namespace goconf::bench
