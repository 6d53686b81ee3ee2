// SPDX-License-Identifier: MIT
// Behind `goconf sdk use` and `goconf sdk remove`: the way back never leads to a Go that is gone, and what
// killed installations left goes.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "UseLab.h"
#include "platform/FileLock.h"
#include "sdk/SdkLock.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the process comes to have the file open, before it ends.
bool waitsFor(QProcess &process, const QString &file)
{
    if (!process.waitForStarted())
        return false;
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process.processId()));
    while (!process.waitForFinished(5)) {
        const QFileInfoList open = descriptors.entryInfoList(QDir::Files | QDir::System | QDir::Dirs);
        if (std::any_of(open.cbegin(), open.cend(),
                        [&file](const QFileInfo &one) { return one.symLinkTarget() == file; }))
            return true;
    }
    return false;
}

} // namespace

class SdkUseAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoNeverLeadsToARemovedGo();
    void undoWaitsForARemoval();
    void remainsOfKilledInstallationsGo();
};

/// The way back leads to a Go, or is refused.
void SdkUseAgainTest::undoNeverLeadsToARemovedGo()
{
    const TempHome home;
    FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const Host host = hostWith(home, u"bash"_s);
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.26.77"}).exitCode, 0);
    QCOMPARE(runGoconf(host, {"sdk", "use", mine.toUtf8()}).exitCode, 0);
    QCOMPARE(runGoconf(host, {"sdk", "remove", "--yes", "1.26.77"}).exitCode, 0);
    const QByteArray before = home.fingerprint();
    for (const QByteArrayList &words : {QByteArrayList{"undo"}, QByteArrayList{"undo", "--dry-run"}}) {
        const GoconfRun run = runGoconf(host, words);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("goconf sdk use"), run.err.constData());
        QVERIFY2(run.err.contains("goconf sdk install 1.26.77"), run.err.constData());
        QCOMPARE(home.fingerprint(), before);
    }
    // As it says.
    FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    QCOMPARE(runGoconf(host, {"undo"}).exitCode, 0);
    QCOMPARE(runGoconf(host, {"undo"}).exitCode, 0);
    QVERIFY(!home.exists(ownSdkFolder() + "/current"_L1));
}

/// Nor does one that goes while the way back is looked for.
void SdkUseAgainTest::undoWaitsForARemoval()
{
    const TempHome home;
    const QString old = FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const Host host = hostWith(home, u"bash"_s);
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.26.77"}).exitCode, 0);
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.27.3"}).exitCode, 0);
    Result<FileLock> removal = lockSdks(host);
    QVERIFY(removal);
    QProcess undo;
    prepareGoconf(undo, host, {"undo"});
    undo.start();
    QVERIFY2(waitsFor(undo, *host.stateDir() + u"/sdk.lock"_s), undo.readAllStandardOutput());
    QVERIFY(QDir(old).removeRecursively());
    {
        const FileLock released = *std::move(removal);
    }
    QVERIFY(undo.waitForFinished(60'000));
    QCOMPARE(undo.exitCode(), 1);
    QVERIFY(QFile::exists(home.home() + u'/' + ownSdkFolder() + "/current/bin/go"_L1));
}

/// Every command that writes removes them, and none that only tells; not where somebody still works.
void SdkUseAgainTest::remainsOfKilledInstallationsGo()
{
    const TempHome home;
    FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const Host host = hostWith(home, u"bash"_s);
    const QByteArrayList commands[] = {{"sdk", "use", "1.27.3"}, {"sdk", "remove", "--yes", "1.26.77"}};
    const auto left = [&home](const QString &name) {
        return home.exists(ownSdkFolder() + u"/."_s + name + ".part/x"_L1);
    };
    for (const QByteArrayList &command : commands) {
        for (const QString &name : {u"go1.25.1"_s, u"go1.25.2"_s}) {
            home.write(ownSdkFolder() + u"/."_s + name + ".part/x"_L1, "half");
            home.write(ownSdkFolder() + u"/."_s + name + ".lock"_L1, {});
        }
        const Result<FileLock> lock = FileLock::acquire(
            home.home() + u'/' + ownSdkFolder() + u"/.go1.25.2.lock"_s, std::chrono::milliseconds(0));
        QVERIFY(lock);
        QCOMPARE(runGoconf(host, command + QByteArrayList{"--dry-run"}).exitCode, 0);
        QVERIFY(left(u"go1.25.1"_s));
        QCOMPARE(runGoconf(host, command).exitCode, 0);
        QVERIFY(!left(u"go1.25.1"_s));
        QVERIFY(!home.exists(ownSdkFolder() + u"/.go1.25.1.lock"_s));
        QVERIFY(left(u"go1.25.2"_s));
    }
}

QTEST_GUILESS_MAIN(SdkUseAgainTest)
#include "SdkUseAgain.moc"
