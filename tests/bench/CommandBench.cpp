// SPDX-License-Identifier: MIT
#include "CommandBench.h"

#include "FakeSdk.h"
#include "Figures.h"
#include "UsualHome.h"
#include "WallTime.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// One command with the fsync timer preloaded: its wall time less the time spent in fsync, and that time.
struct Written
{
    double rest = 0;
    double fsync = 0;
};

Written writeTime(const QByteArrayList &command, Environment environment)
{
    int ends[2];
    if (pipe2(ends, O_NONBLOCK) != 0)
        qFatal("no pipe can be had: %s", std::strerror(errno));
    environment.set("LD_PRELOAD", GOCONF_FSYNC_TIMER);
    environment.set("GOCONF_FSYNC_PIPE", QByteArray::number(ends[1]));
    const double wall = wallTime(command, environment);
    double fsync = 0;
    // go is linked statically and has no fsync in `go env -w`: nothing in the pipe means none.
    for (long long nanoseconds = 0; read(ends[0], &nanoseconds, sizeof nanoseconds) == sizeof nanoseconds;)
        fsync += double(nanoseconds) / 1e6;
    close(ends[0]);
    close(ends[1]);
    return {wall - fsync, fsync};
}

} // namespace

void benchEnv()
{
    const test::TempHome home = usualHome();
    const Environment environment = home.host().environment;
    const QByteArrayList ours{GOCONF_PROGRAM, "env", "--json"};
    const QByteArrayList theirs{goProgram(home.host()), "env", "-json"};
    Times ourTimes;
    Times theirTimes;
    for (int i = -3; i < runs(); ++i) {
        const double our = wallTime(ours, environment);
        const double their = wallTime(theirs, environment);
        if (i >= 0) { // the first rounds warm the caches
            ourTimes.append(our);
            theirTimes.append(their);
        }
    }
    printRatio(u"goconf env --json / go env -json"_s, ourTimes, theirTimes, u"ms"_s, 1.0);
}

void benchSet()
{
    const test::TempHome home = usualHome();
    const Environment environment = home.host().environment;
    const QByteArray go = goProgram(home.host());
    Times ourTimes;
    Times theirTimes;
    Times fsyncTimes;
    for (int i = -3; i < runs(); ++i) {
        const QByteArray value = "GOPRIVATE=git" + QByteArray::number(i + 3) + ".example.com";
        const Written our = writeTime({GOCONF_PROGRAM, "set", value}, environment);
        const Written their = writeTime({go, "env", "-w", value + "/x"}, environment);
        if (i >= 0) {
            ourTimes.append(our.rest);
            fsyncTimes.append(our.fsync);
            theirTimes.append(their.rest);
        }
    }
    printRatio(u"goconf set / go env -w, without fsync"_s, ourTimes, theirTimes, u"ms"_s, 2.0);
    printTime(u"  (time of goconf set inside fsync, on this disk)"_s, fsyncTimes);
}

void benchSdkList()
{
    const test::TempHome home = usualHome();
    QByteArray path = home.host().environment.value("PATH");
    for (int i = 0; i < 10; ++i) {
        test::FakeSdk fake;
        fake.version = "go1." + QByteArray::number(18 + i) + ".1";
        const QString root = fake.write(home, u".goenv/versions/"_s + QString::fromLatin1(fake.version));
        path.prepend(QFile::encodeName(root) + "/bin:");
    }
    Environment environment = home.host().environment;
    environment.set("PATH", path);
    Times times;
    for (int i = -3; i < runs(); ++i) {
        const double empty = wallTime({"/bin/true"}, environment);
        const double ours = wallTime({GOCONF_PROGRAM, "sdk", "list"}, environment);
        if (i >= 0)
            times.append(ours - empty);
    }
    printTime(u"goconf sdk list, 10 versions, less an empty program"_s, times, 60);
}

} // namespace goconf::bench
