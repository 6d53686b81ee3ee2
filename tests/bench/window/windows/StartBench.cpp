// SPDX-License-Identifier: MIT
// Time from the start of goconfigurator to its first painted frame, beside a program that shows an empty
// QMainWindow. Both lie in the folder of this program, as packaging/windows/bench puts them there.
#include "Figures.h"

#include <QCoreApplication>
#include <QProcess>

#include <chrono>

namespace goconf::bench {

using namespace Qt::StringLiterals;

namespace {

/// How long a window may take at all before the benchmark gives up.
constexpr int patienceMs = 30'000;

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double firstFrameMs(const QString &name)
{
    const QString program = QCoreApplication::applicationDirPath() + u'/' + name;
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"goconf_frames"_s);
    window.setProcessEnvironment(environment);
    const double began = nowMs();
    window.start(program, QStringList(), QIODevice::ReadOnly);
    while (!window.canReadLine()) {
        if (!window.waitForReadyRead(patienceMs))
            qFatal("%s shows no window: is there a display?", qPrintable(program));
    }
    const double painted = window.readLine().trimmed().toDouble() / 1e6;
    window.kill();
    window.waitForFinished();
    return painted - began;
}

void benchStart()
{
    Times ours;
    Times theirs;
    for (int i = -2; i < runs(); ++i) {
        const double ourMs = firstFrameMs(u"goconfigurator.exe"_s);
        const double theirMs = firstFrameMs(u"empty_window.exe"_s);
        if (i >= 0) { // the first rounds warm the caches
            ours.append(ourMs);
            theirs.append(theirMs);
        }
    }
    printRatio(u"start to first frame / empty QMainWindow, on Windows"_s, ours, theirs, u"ms"_s, 1.5);
}

} // namespace

} // namespace goconf::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    goconf::bench::benchStart();
    return 0;
}
