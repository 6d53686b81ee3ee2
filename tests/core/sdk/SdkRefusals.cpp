// SPDX-License-Identifier: MIT
// Which Gos are not removed, and who removes those that are not ours: the chosen one, by a link, and managers
// of Unix.
#include "FoundSdks.h"
#include "sdk/SdkRemover.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenOrFoundStays();
    void othersAreNamed_data();
    void othersAreNamed();
    void whatWasChosenMeanwhileStays();
};

/// The words of the contract: never the chosen one; one that is found first only when another is chosen.
void SdkRefusalsTest::whatIsChosenOrFoundStays()
{
    const TempHome home;
    const QString old = FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    Host host = quietHost(home);
    host.environment.set("PATH", QFile::encodeName(old) + "/bin");
    const SdkRemover remover(host);
    const auto refusal = [&](const char *version) {
        const Result<SdkRemoval> plan = remover.plan(version, findSdks(host));
        return plan ? u"users: "_s + plan->users.join(", "_L1) : plan.error().what;
    };
    QVERIFY2(refusal("1.26.8").contains("in use by this terminal"_L1), qPrintable(refusal("1.26.8")));
    QCOMPARE(refusal("1.27.3"), u"users: "_s);
    makeLink(home, ownSdkFolder() + u"/current"_s, mine);
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

void SdkRefusalsTest::othersAreNamed_data()
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

void SdkRefusalsTest::othersAreNamed()
{
    QFETCH(const QString, place);
    QFETCH(QString, advice);
    const TempHome home;
    const QString root = FakeSdk{"go1.26.8"}.write(home, place);
    home.write(u"go/bin/go1.26.8"_s, "#!/bin/sh\n", 0755);
    const QByteArray before = home.fingerprint();
    const Host host = quietHost(home);
    const Result<SdkRemoval> plan = SdkRemover(host).plan(QFile::encodeName(root), findSdks(host));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    advice.replace("HOME/../root"_L1, QDir::cleanPath(home.home() + "/../root"_L1))
        .replace("HOME"_L1, home.home());
    QVERIFY2(plan.error().what.endsWith(advice) || plan.error().what.contains(advice + u' '),
             qPrintable(plan.error().what));
    QCOMPARE(home.fingerprint(), before);
}

void SdkRefusalsTest::whatWasChosenMeanwhileStays()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    const Host host = quietHost(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> plan = remover.plan("1.26.8", findSdks(host));
    QVERIFY(plan);
    makeLink(home, ownSdkFolder() + u"/current"_s, root);
    home.path(u".local/state/x"_s);
    const QByteArray before = home.fingerprint();
    const Result<void> removed = remover.remove(*plan);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Refused);
    QCOMPARE(home.fingerprint(), before);
}

QTEST_GUILESS_MAIN(SdkRefusalsTest)
#include "SdkRefusals.moc"
