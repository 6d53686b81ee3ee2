// SPDX-License-Identifier: MIT
#include "ShellLab.h"

#include "OrdinaryUser.h"
#include "change/Applier.h"

#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace goconf::test {

using namespace Qt::StringLiterals;

const char *startName(ShellStart start)
{
    switch (start) {
    case ShellStart::LoginInteractive: return "login, interactive";
    case ShellStart::LoginBatch: return "login, not interactive";
    case ShellStart::Interactive: return "interactive, no login";
    }
    Q_UNREACHABLE();
}

Environment ShellLab::start(ShellKind shell, ShellStart start, const QByteArray &before) const
{
    const QString name = shell == ShellKind::Sh ? u"dash"_s : QString(shellId(shell));
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        qFatal("%s is not installed: these tests need it", qPrintable(name));
    const QByteArray mark = "\036begin of the environment\036";
    QStringList arguments;
    if (start != ShellStart::Interactive)
        arguments.append(u"-l"_s);
    if (start != ShellStart::LoginBatch)
        arguments.append(u"-i"_s);
    arguments << u"-c"_s
              << QString::fromUtf8(before + "\n/usr/bin/printf '%s' '" + mark + "'; /usr/bin/env -0");
    QStringList environment{u"HOME="_s + m_home.home(), u"PATH=/usr/local/bin:/usr/bin:/bin"_s,
                            u"TERM=dumb"_s};
    for (const QByteArray &variable : m_extra)
        environment.append(QString::fromLocal8Bit(variable));
    QProcess process;
    process.setEnvironment(environment);
    process.setWorkingDirectory(m_home.home());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] {
        OrdinaryUser::settle();
        setsid(); // an interactive shell must not take our terminal
    });
    process.start(program, arguments);
    if (!process.waitForFinished(30000))
        qFatal("%s did not end", qPrintable(name));
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype at = output.lastIndexOf(mark);
    if (at < 0)
        qFatal("%s said: %s%s", qPrintable(name), output.constData(),
               process.readAllStandardError().constData());
    return Environment::fromBlock(output.mid(at + mark.size()).split('\0'), Os::Linux);
}

void applyPlan(const ChangeSet &set)
{
    if (set.isEmpty())
        return;
    const QTemporaryDir state;
    const Result<JournalEntry> applied = Applier(state.filePath(u"state"_s)).apply(set);
    if (!applied)
        qFatal("apply: %s", qPrintable(applied.error().what));
}

} // namespace goconf::test
