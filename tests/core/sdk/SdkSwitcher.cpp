// SPDX-License-Identifier: MIT
// Choosing a Go: one link and one line, shown, applied, proven, taken back; and who refuses.
#include "FakeSdk.h"
#include "GoOnPathLab.h"
#include "SwitchLab.h"
#include "change/Applier.h"
#include "support/Messages.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SdkSwitcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newShellsFindTheChosenOne_data();
    void newShellsFindTheChosenOne();
    void anotherChoiceChangesTheLinkAlone();
    void thereIsNoMomentWithoutAGo();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void aFolderInTheLinksPlaceIsAConflict();
};

void SdkSwitcherTest::newShellsFindTheChosenOne_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("bash") << u".bash_profile"_s;
    QTest::newRow("zsh") << u".zshrc"_s;
    QTest::newRow("fish") << u".config/fish/config.fish"_s;
    QTest::newRow("dash") << u".profile"_s;
}

void SdkSwitcherTest::newShellsFindTheChosenOne()
{
    QFETCH(const QString, profile);
    const TempHome home;
    const bool isFish = profile.endsWith(".fish"_L1);
    const QString other = FakeSdk{"go1.25.1"}.write(home, u"other go"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    home.write(profile, isFish ? "set -gx PATH \"$HOME/other go/bin\" $PATH\n"
                               : "export PATH=\"$HOME/other go/bin:$PATH\"\n");
    const Host host = hostWith(home, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(findOnPath(host).views.at(1).first()->root, other);
    home.path(u".local/state/x"_s); // which our own state folder makes
    const QByteArray before = home.fingerprint();

    const SdkSwitch plan = planned(host, mine);
    QCOMPARE(home.fingerprint(), before);
    QCOMPARE(plan.link, home.home() + u'/' + ownSdkFolder() + "/current"_L1);
    QVERIFY2(plan.changes.changes.size() >= 2, qPrintable(plan.changes.preview()));
    QCOMPARE(targets(plan.changes).constFirst(), plan.link);
    QVERIFY2(!messagesOf(plan.problems).contains("error"_L1), qPrintable(messagesOf(plan.problems)));
    Applier applier(home.state());
    QVERIFY(applier.apply(plan.changes));
    const SdkReport after = findOnPath(host);
    QVERIFY(after.views.at(1).view.loginShell);
    QCOMPARE(after.views.at(1).first()->root, mine);
    QCOMPARE(after.views.at(1).first()->executable, plan.link + "/bin/go"_L1);
    const QString proof = messagesOf(SdkSwitcher(host, 60s).proof(plan));
    QVERIFY2(proof.startsWith("info: a new "_L1) && proof.endsWith("finds go1.27.3"_L1), qPrintable(proof));
    // All is so already.
    QVERIFY2(planned(host, mine).changes.isEmpty(), qPrintable(planned(host, mine).changes.preview()));
    QVERIFY(applier.undo());
    QCOMPARE(home.fingerprint(), before);
}

void SdkSwitcherTest::anotherChoiceChangesTheLinkAlone()
{
    const TempHome home;
    const QString first = FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s);
    const QString elsewhere = FakeSdk{"go1.27.3"}.write(home, u"tools/go"_s);
    const Host host = hostWith(home, u"bash"_s);
    Applier applier(home.state());
    QVERIFY(applier.apply(planned(host, first).changes));
    const SdkSwitch plan = planned(host, elsewhere);
    QCOMPARE(targets(plan.changes), QStringList{plan.link});
    QVERIFY(applier.apply(plan.changes));
    const SdkReport report = findOnPath(host);
    QCOMPARE(report.views.at(1).first()->root, elsewhere);
    for (const Sdk &sdk : report.sdks) {
        if (sdk.path == elsewhere) // a link of ours makes it not ours
            QVERIFY(sdk.kind == SdkKind::System && sdk.manager == SdkManager::None);
    }
    QVERIFY(applier.undo());
    QCOMPARE(findOnPath(host).views.at(1).first()->root, first);
}

/// Whoever starts go while the link changes, gets one.
void SdkSwitcherTest::thereIsNoMomentWithoutAGo()
{
    const TempHome home;
    const QString roots[] = {FakeSdk{"go1.26.8"}.write(home, ownSdkFolder() + u"/go1.26.8"_s),
                             FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s)};
    const Host host = hostWith(home, u"bash"_s);
    const SdkReport nothing;
    const SdkSwitcher switcher(host);
    Applier applier(home.state());
    QVERIFY(applier.apply(switcher.plan(roots[0], nothing)->changes));
    const QByteArray go = QFile::encodeName(home.home() + u'/' + ownSdkFolder() + "/current/bin/go"_L1);
    std::atomic_bool stop = false;
    std::atomic_int missed = 0;
    std::atomic_int found = 0;
    std::thread user([&] {
        while (!stop) {
            const int file = ::open(go.constData(), O_RDONLY | O_CLOEXEC);
            ++(file < 0 ? missed : found);
            if (file >= 0)
                ::close(file);
        }
    });
    bool failed = false;
    for (int i = 1; i <= 60 && !failed; ++i) {
        const Result<SdkSwitch> plan = switcher.plan(roots[i % 2], nothing);
        // After an undo all may be so already.
        const bool done = plan && (plan->changes.isEmpty() || applier.apply(plan->changes));
        failed = !done || (i % 7 == 0 && !applier.undo());
    }
    stop = true;
    user.join();
    QVERIFY(!failed);
    QVERIFY(found > 0);
    QCOMPARE(missed.load(), 0);
}

void SdkSwitcherTest::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<QString>("words");
    QTest::newRow("damaged") << u"pkg/include"_s << u"pkg/include"_s;
    QTest::newRow("no go") << u"bin/go"_s << u"bin/go"_s;
    QTest::newRow("for another machine") << QString() << u"is built for"_s;
}

void SdkSwitcherTest::whatCannotBeUsedIsRefused()
{
    QFETCH(const QString, lacks);
    QFETCH(const QString, words);
    const TempHome home;
    FakeSdk fake{"go1.27.3"};
    if (lacks.isEmpty()) {
        fake.program.machine = fake.program.machine == 62 ? 183 : 62;
        fake.port = fake.program.machine == 62 ? "linux_amd64" : "linux_arm64";
    }
    const QString root = fake.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    if (!lacks.isEmpty()) {
        const QString path = root + u'/' + lacks;
        QVERIFY(QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
    }
    const Result<SdkSwitch> plan = planOf(hostWith(home, u"bash"_s), root);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().what.contains(words), qPrintable(plan.error().what));
}

void SdkSwitcherTest::aFolderInTheLinksPlaceIsAConflict()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    home.write(ownSdkFolder() + u"/current/mine"_s, "x");
    const Result<SdkSwitch> plan = planOf(hostWith(home, u"bash"_s), root);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Conflict);
    QVERIFY2(plan.error().what.contains("/current"_L1), qPrintable(plan.error().what));
}

QTEST_GUILESS_MAIN(SdkSwitcherTest)
#include "SdkSwitcher.moc"
