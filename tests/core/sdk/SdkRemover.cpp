// SPDX-License-Identifier: MIT
// What is removed goes whole, by one, and nothing else goes with it.
#include "sdk/SdkRemover.h"

#include "FoundSdks.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator entry(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        entry.next();
        bytes += entry.fileInfo().size();
    }
    return bytes;
}

} // namespace

class SdkRemoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursGoesWhole();
    void severalNeedAPath();
    void twoAtOnce();
    void withoutAHomeNothingIsSwept();
};

void SdkRemoverTest::oursGoesWhole()
{
    const TempHome home;
    const Host host = quietHost(home);
    const SdkRemover remover(host);
    // What a removal makes for itself is there from the first one on.
    FakeSdk{"go1.25.1"}.write(home, ownSdkFolder() + u"/go1.25.1"_s);
    QVERIFY(remover.remove(*remover.plan("1.25.1", findSdks(host))));
    const QByteArray empty = home.fingerprint();
    const QString root = FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    // As somebody may have protected it.
    for (const char *name : {"/bin", "/src/fmt", "/src", ""})
        QVERIFY(QFile::setPermissions(root + QLatin1StringView(name), QFile::ReadUser | QFile::ExeUser));
    const qint64 bytes = bytesBelow(root);
    const Result<SdkRemoval> plan = remover.plan("1.26.8", findSdks(host));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->items.size(), 1);
    QCOMPARE(plan->items.at(0).path, root);
    QVERIFY(plan->items.at(0).isFolder);
    QCOMPARE(plan->bytes(), bytes);
    QVERIFY(bytes > 0);
    QVERIFY(home.fingerprint() != empty);
    QVERIFY(remover.remove(*plan));
    QCOMPARE(home.fingerprint(), empty);
    const Result<void> again = remover.remove(*plan);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void SdkRemoverTest::severalNeedAPath()
{
    const TempHome home;
    const QString ours = FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    const QString cached =
        FakeSdk{"go1.26.8"}.write(home, u"go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64"_s);
    FakeSdk{"go1.26.8"}.write(home, u".goenv/versions/1.26.8"_s);
    const Host host = quietHost(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> both = remover.plan("1.26.8", findSdks(host));
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::Refused);
    for (const QString &path : {ours, cached})
        QVERIFY2(both.error().what.contains(host.os.native(path)), qPrintable(both.error().what));
    QCOMPARE(remover.plan(QFile::encodeName(cached), findSdks(host))->sdk.path, cached);
    QVERIFY(remover.remove(*remover.plan(QFile::encodeName(cached), findSdks(host))));
    QCOMPARE(remover.plan("1.26.8", findSdks(host))->sdk.path, ours);
}

void SdkRemoverTest::twoAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const TempHome home;
        FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
        FakeSdk{"go1.25.1"}.write(home,
                                  ownSdkFolder() + u"/.goconfigurator-trash-go1.25.1-0"_s); // of a killed one
        const Host host = quietHost(home);
        const SdkReport report = findSdks(host);
        std::atomic_int worked = 0;
        std::atomic_int gone = 0;
        const Result<SdkRemoval> first = SdkRemover(host).plan("1.26.8", report);
        QVERIFY(first);
        const auto act = [&] {
            const SdkRemover remover(host);
            remover.sweep(report.folders.moduleCache);
            const Result<void> removed = remover.remove(*first);
            worked += removed ? 1 : 0;
            gone += !removed && removed.error().code == ErrorCode::NotFound ? 1 : 0;
        };
        std::thread other(act);
        act();
        other.join();
        QCOMPARE(worked.load(), 1);
        QCOMPARE(gone.load(), 1);
        QCOMPARE(QDir(home.home() + u'/' + ownSdkFolder())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }
}

void SdkRemoverTest::withoutAHomeNothingIsSwept()
{
    const TempHome home;
    const QString before = QDir::currentPath();
    home.write(u".goconfigurator-trash-mine/file"_s, "mine");
    QVERIFY(QDir::setCurrent(home.home()));
    Host host = quietHost(home);
    for (const char *name : {"HOME", "USERPROFILE", "LocalAppData"})
        host.environment.remove(name);
    SdkRemover(host).sweep({});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(home.exists(u".goconfigurator-trash-mine/file"_s));
}

QTEST_GUILESS_MAIN(SdkRemoverTest)
#include "SdkRemover.moc"
