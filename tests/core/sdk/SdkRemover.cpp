// SPDX-License-Identifier: MIT
// What may be removed, what goes with it, and who removes the rest.
#include "sdk/SdkRemover.h"

#include "FakeSdk.h"

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

const QString own = u".local/share/goconfigurator/sdk"_s;

/// No shell: what new terminals find is another test's.
Host hostOf(const TempHome &home)
{
    Host host = home.host();
    host.loginShell.clear();
    host.environment.set("PATH", "/nowhere");
    return host;
}

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
    void whatIsChosenOrFoundStays();
    void othersAreNamed_data();
    void othersAreNamed();
    void severalNeedAPath();
    void twoAtOnce();
    void whatWasChosenMeanwhileStays();
    void withoutAHomeNothingIsSwept();
};

void SdkRemoverTest::oursGoesWhole()
{
    const TempHome home;
    home.path(own + "/x"_L1);
    home.path(u".local/state/x"_s); // which our own state folder makes
    const QByteArray empty = home.fingerprint();
    const QString root = FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
    // As somebody may have protected it.
    for (const char *name : {"/bin", "/src/fmt", "/src", ""})
        QVERIFY(QFile::setPermissions(root + QLatin1StringView(name), QFile::ReadUser | QFile::ExeUser));
    const qint64 bytes = bytesBelow(root);
    const Host host = hostOf(home);
    const SdkRemover remover(host);
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

/// The words of the contract: never the chosen one; one that is found first only when another is chosen.
void SdkRemoverTest::whatIsChosenOrFoundStays()
{
    const TempHome home;
    const QString old = FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    Host host = hostOf(home);
    host.environment.set("PATH", QFile::encodeName(old) + "/bin");
    const SdkRemover remover(host);
    const auto refusal = [&](const char *version) {
        const Result<SdkRemoval> plan = remover.plan(version, findSdks(host));
        return plan ? u"users: "_s + plan->users.join(", "_L1) : plan.error().what;
    };
    QVERIFY2(refusal("1.26.8").contains("in use by this terminal"_L1), qPrintable(refusal("1.26.8")));
    QCOMPARE(refusal("1.27.3"), u"users: "_s);
    makeLink(home, own + u"/current"_s, mine);
    QCOMPARE(refusal("1.26.8"), u"users: this terminal"_s);
    QVERIFY2(refusal("1.27.3").contains("is the chosen one"_L1), qPrintable(refusal("1.27.3")));
    QVERIFY2(refusal("1.27.3").contains("goconf sdk use"_L1), qPrintable(refusal("1.27.3")));
    // What GOROOT leads to is in use, too.
    host.environment.set("PATH", "/nowhere");
    QCOMPARE(refusal("1.26.8"), u"users: "_s);
    home.write(u".config/go/env"_s, "GOROOT=" + QFile::encodeName(old) + '\n');
    QCOMPARE(refusal("1.26.8"), u"users: "_s + home.home() + u"/.config/go/env:1"_s);
    // A chosen one that is damaged counts for nothing.
    QVERIFY(QFile::remove(mine + "/bin/go"_L1));
    QVERIFY2(refusal("1.26.8").contains("in use by"_L1), qPrintable(refusal("1.26.8")));
}

void SdkRemoverTest::othersAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *place, const char *advice) {
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(advice);
    };
    row(".gvm/gos/go1.26.8", "gvm uninstall go1.26.8");
    row(".goenv/versions/1.26.8", "goenv uninstall 1.26.8");
    row(".asdf/installs/golang/1.26.8/go", "asdf uninstall golang 1.26.8");
    row(".local/share/mise/installs/go/1.26.8", "mise uninstall go@1.26.8");
    row(".gobrew/versions/1.26.8/go", "gobrew uninstall 1.26.8");
    row(".g/versions/1.26.8", "g uninstall 1.26.8");
    row(".go/.versions/1.26.8", "g remove 1.26.8");
    row(".goup/go1.26.8", "goup remove 1.26.8");
    row("sdk/go1.26.8", "rm -r HOME/sdk/go1.26.8 HOME/go/bin/go1.26.8");
    row("go", "by hand, so remove it with rm -r HOME/go");
    row("../root/usr/local/go", "by hand, so remove it with rm -r HOME/../root/usr/local/go");
    row("../root/usr/lib/go-1.26", "package manager");
    row("../root/snap/go/1100", "snap remove go");
    row("../root/opt/homebrew/Cellar/go@1.26/1.26.8/libexec", "brew uninstall go@1.26");
}

void SdkRemoverTest::othersAreNamed()
{
    QFETCH(const QString, place);
    QFETCH(QString, advice);
    const TempHome home;
    const QString root = FakeSdk{"go1.26.8"}.write(home, place);
    home.write(u"go/bin/go1.26.8"_s, "#!/bin/sh\n", 0755);
    const QByteArray before = home.fingerprint();
    const Host host = hostOf(home);
    const Result<SdkRemoval> plan = SdkRemover(host).plan(QFile::encodeName(root), findSdks(host));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    advice.replace("HOME/../root"_L1, QDir::cleanPath(home.home() + "/../root"_L1))
        .replace("HOME"_L1, home.home());
    QVERIFY2(plan.error().what.endsWith(advice) || plan.error().what.contains(advice + u' '),
             qPrintable(plan.error().what));
    QCOMPARE(home.fingerprint(), before);
}

void SdkRemoverTest::severalNeedAPath()
{
    const TempHome home;
    const QString ours = FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
    const QString cached =
        FakeSdk{"go1.26.8"}.write(home, u"go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64"_s);
    FakeSdk{"go1.26.8"}.write(home, u".goenv/versions/1.26.8"_s);
    const Host host = hostOf(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> both = remover.plan("1.26.8", findSdks(host));
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::Refused);
    QVERIFY(both.error().what.contains(ours) && both.error().what.contains(cached));
    QCOMPARE(remover.plan(QFile::encodeName(cached), findSdks(host))->sdk.path, cached);
    QVERIFY(remover.remove(*remover.plan(QFile::encodeName(cached), findSdks(host))));
    QCOMPARE(remover.plan("1.26.8", findSdks(host))->sdk.path, ours);
}

void SdkRemoverTest::twoAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const TempHome home;
        FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
        FakeSdk{"go1.25.1"}.write(home, own + u"/.goconfigurator-trash-go1.25.1-0"_s); // of a killed one
        const Host host = hostOf(home);
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
        QCOMPARE(
            QDir(home.home() + u'/' + own).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }
}

void SdkRemoverTest::whatWasChosenMeanwhileStays()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
    const Host host = hostOf(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> plan = remover.plan("1.26.8", findSdks(host));
    QVERIFY(plan);
    makeLink(home, own + u"/current"_s, root);
    home.path(u".local/state/x"_s);
    const QByteArray before = home.fingerprint();
    const Result<void> removed = remover.remove(*plan);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Refused);
    QCOMPARE(home.fingerprint(), before);
}

void SdkRemoverTest::withoutAHomeNothingIsSwept()
{
    const TempHome home;
    const QString before = QDir::currentPath();
    home.write(u".goconfigurator-trash-mine/file"_s, "mine");
    QVERIFY(QDir::setCurrent(home.home()));
    Host host = hostOf(home);
    host.environment.remove("HOME");
    SdkRemover(host).sweep({});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(home.exists(u".goconfigurator-trash-mine/file"_s));
}

QTEST_GUILESS_MAIN(SdkRemoverTest)
#include "SdkRemover.moc"
