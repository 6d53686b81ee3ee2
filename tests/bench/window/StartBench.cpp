// SPDX-License-Identifier: MIT
#include "StartBench.h"

#include "Figures.h"
#include "UsualHome.h"

#include <QFile>

#include <csignal>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// How long a window may take at all before the benchmark gives up.
constexpr int patienceMs = 30'000;
/// What a window does behind its first frame, such as looking at terminals, belongs to its memory.
constexpr unsigned restSeconds = 3;

struct Start
{
    double firstFrameMs = 0;
    double secondFrameMs = 0;
    double residentMiB = 0;
};

long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

pid_t spawn(const QByteArray &program, const Environment &environment)
{
    char *arguments[] = {const_cast<char *>(program.constData()), nullptr};
    const QByteArrayList block = environment.block();
    QVector<char *> variables;
    for (const QByteArray &variable : block)
        variables.append(const_cast<char *>(variable.constData()));
    variables.append(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments, variables.data()) != 0)
        qFatal("%s cannot be started", program.constData());
    return child;
}

/// VmRSS of proc(5), in MiB.
double residentMiB(pid_t process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(status.fileName()));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    qFatal("%s names no VmRSS", qPrintable(status.fileName()));
}

/// Milliseconds from `began` to the next frame that the pipe tells of.
double nextFrameMs(int pipe, long long began, const QByteArray &program)
{
    pollfd frame{pipe, POLLIN, 0};
    long long painted = 0;
    if (poll(&frame, 1, patienceMs) != 1 || read(pipe, &painted, sizeof painted) != sizeof painted)
        qFatal("%s shows no window: is there a display?", program.constData());
    return double(painted - began) / 1e6;
}

enum class Until { FirstFrame, SecondFrame, Rest };

Start start(const QByteArray &program, Environment environment, Until until)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe can be had: %s", std::strerror(errno));
    environment.set("LD_PRELOAD", GOCONF_FRAME_TIMER);
    environment.set("GOCONF_FRAMES_PIPE", QByteArray::number(ends[1]));
    const long long began = now();
    const pid_t child = spawn(program, environment);
    Start measured{nextFrameMs(ends[0], began, program)};
    if (until == Until::SecondFrame)
        measured.secondFrameMs = nextFrameMs(ends[0], began, program);
    if (until == Until::Rest) {
        sleep(restSeconds);
        measured.residentMiB = residentMiB(child);
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ends[0]);
    close(ends[1]);
    return measured;
}

} // namespace

void benchStart()
{
    const test::TempHome home = usualHome();
    Environment environment = home.host().environment;
    for (const char *name : {"DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.set(name, qgetenv(name));
    }
    Times ourTimes;
    Times pageTimes;
    Times theirTimes;
    for (int i = -3; i < runs(); ++i) {
        const Start our = start(GOCONF_WINDOW_PROGRAM, environment, Until::SecondFrame);
        const Start their = start(GOCONF_EMPTY_WINDOW, environment, Until::FirstFrame);
        if (i >= 0) { // the first rounds warm the caches
            ourTimes.append(our.firstFrameMs);
            pageTimes.append(our.secondFrameMs);
            theirTimes.append(their.firstFrameMs);
        }
    }
    printRatio(u"start to first frame / empty QMainWindow"_s, ourTimes, theirTimes, u"ms"_s, 1.25);
    printTime(u"  (its second frame, with the page)"_s, pageTimes);
    Times ourMemory;
    Times theirMemory;
    for (int i = 0; i < 3; ++i) {
        ourMemory.append(start(GOCONF_WINDOW_PROGRAM, environment, Until::Rest).residentMiB);
        theirMemory.append(start(GOCONF_EMPTY_WINDOW, environment, Until::Rest).residentMiB);
    }
    printRatio(u"resident memory / empty QMainWindow"_s, ourMemory, theirMemory, u"MiB"_s, 1.6);
}

} // namespace goconf::bench
