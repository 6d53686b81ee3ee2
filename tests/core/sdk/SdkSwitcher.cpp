// SPDX-License-Identifier: MIT
// Choosing a Go: one link and one line, shown, applied, proven, taken back; and who refuses.
#include "sdk/SdkSwitcher.h"

#include "FakeSdk.h"
#include "GoOnPathLab.h"
#include "change/Applier.h"

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

namespace {

const QString own = u".local/share/goconfigurator/sdk"_s;

Result<SdkSwitch> planOf(const Host &host, const QString &root)
{
    return SdkSwitcher(host, 60s).plan(root);
}

SdkSwitch planned(const Host &host, const QString &root)
{
    const Result<SdkSwitch> plan = planOf(host, root);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    return *plan;
}

QString text(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(severityName(problem.severity) + ": "_L1 + oneLine(problem));
    return lines.join(u'\n');
}

QStringList targets(const ChangeSet &set)
{
    QStringList paths;
    for (const Change &change : set.changes)
        paths.append(targetOf(change));
    return paths;
}

} // namespace

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
    void aTerminalWithoutGoIsLeftBehind();
    void whereAnotherGoWinsIsSaid();
    void theProofSeesWhatReadingCannot();
    void goRootAndGoToolchainAreNamed();
    void anUnknownShellGetsTheLinkOnly();
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
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    home.write(profile, isFish ? "set -gx PATH \"$HOME/other go/bin\" $PATH\n"
                               : "export PATH=\"$HOME/other go/bin:$PATH\"\n");
    const Host host = hostWith(home, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(findOnPath(host).views.at(1).first()->root, other);
    home.path(u".local/state/x"_s); // which our own state folder makes
    const QByteArray before = home.fingerprint();

    const SdkSwitch plan = planned(host, mine);
    QCOMPARE(home.fingerprint(), before);
    QCOMPARE(plan.link, home.home() + u'/' + own + "/current"_L1);
    QVERIFY2(plan.changes.changes.size() >= 2, qPrintable(plan.changes.preview()));
    QCOMPARE(targets(plan.changes).constFirst(), plan.link);
    QVERIFY2(!text(plan.problems).contains("error"_L1), qPrintable(text(plan.problems)));
    Applier applier(home.state());
    QVERIFY(applier.apply(plan.changes));
    const SdkReport after = findOnPath(host);
    QVERIFY(after.views.at(1).view.loginShell);
    QCOMPARE(after.views.at(1).first()->root, mine);
    QCOMPARE(after.views.at(1).first()->executable, plan.link + "/bin/go"_L1);
    const QString proof = text(SdkSwitcher(host, 60s).proof(plan));
    QVERIFY2(proof.startsWith("info: a new "_L1) && proof.endsWith("finds go1.27.3"_L1), qPrintable(proof));
    // All is so already.
    QVERIFY2(planned(host, mine).changes.isEmpty(), qPrintable(planned(host, mine).changes.preview()));
    QVERIFY(applier.undo());
    QCOMPARE(home.fingerprint(), before);
}

void SdkSwitcherTest::anotherChoiceChangesTheLinkAlone()
{
    const TempHome home;
    const QString first = FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s);
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
    const QString roots[] = {FakeSdk{"go1.26.8"}.write(home, own + u"/go1.26.8"_s),
                             FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s)};
    const Host host = hostWith(home, u"bash"_s);
    const SdkReport nothing;
    const SdkSwitcher switcher(host);
    Applier applier(home.state());
    QVERIFY(applier.apply(switcher.plan(roots[0], nothing)->changes));
    const QByteArray go = QFile::encodeName(home.home() + u'/' + own + "/current/bin/go"_L1);
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
    const QString root = fake.write(home, own + u"/go1.27.3"_s);
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
    const QString root = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    home.write(own + u"/current/mine"_s, "x");
    const Result<SdkSwitch> plan = planOf(hostWith(home, u"bash"_s), root);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Conflict);
    QVERIFY2(plan.error().what.contains("/current"_L1), qPrintable(plan.error().what));
}

void SdkSwitcherTest::aTerminalWithoutGoIsLeftBehind()
{
    const TempHome home;
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    Host host = hostWith(home, u"bash"_s);
    host.environment.set("PATH", "/nowhere");
    const QString said = text(planned(host, mine).problems);
    QVERIFY2(said.contains("this terminal keeps the PATH that it has"_L1), qPrintable(said));
    QVERIFY2(said.contains("open a new terminal afterwards"_L1), qPrintable(said));
}

void SdkSwitcherTest::whereAnotherGoWinsIsSaid()
{
    const TempHome home;
    FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    FakeSdk{"go1.24.2"}.write(home, u"third"_s);
    home.write(u".zshrc"_s, "# mine\nexport PATH=$HOME/third/bin:$PATH\n");
    home.write(u".config/environment.d/20-go.conf"_s,
               "PATH=" + QFile::encodeName(home.home()) + "/other/bin:/usr/bin:/bin\n");
    Host host = hostWith(home, u"fish"_s);
    host.environment.set("PATH", QFile::encodeName(home.home()) + "/other/bin");
    const SdkSwitch plan = planned(host, mine);
    const QString said = text(plan.problems).replace(home.home(), u"~"_s);
    QVERIFY2(
        said.contains("info: ~/other/bin/go (~/.config/environment.d/20-go.conf:1) is found first by"_L1),
        qPrintable(said));
    QVERIFY2(said.contains("this terminal: open a new terminal"_L1), qPrintable(said));
    QVERIFY2(said.contains("programs from the desktop"_L1), qPrintable(said));
    QVERIFY2(said.contains("~/third/bin/go (~/.zshrc:2) is found first by a new zsh"_L1), qPrintable(said));
    // Of those that find the same Go each has its command.
    for (const auto store : {"zsh"_L1, "bash"_L1, "environment.d"_L1}) {
        const QString command = "goconf path add --front --store "_L1 + store + " ~/"_L1 + own;
        QVERIFY2(said.contains(command + "/current/bin"_L1), qPrintable(said));
    }
    QVERIFY2(!said.contains("a new fish"_L1), qPrintable(said));
    // One command for each place, to be copied at once.
    const QString command =
        u"goconf path add --front --store %1 ~/.local/share/goconfigurator/sdk/current/bin"_s;
    QVERIFY2(said.contains(command.arg("bash"_L1) + "; "_L1 + command.arg("sh"_L1) + "; "_L1 +
                           command.arg("environment.d"_L1)),
             qPrintable(said));
}

/// A trap runs before every command, so nobody who only reads the file knows what PATH will be.
void SdkSwitcherTest::theProofSeesWhatReadingCannot()
{
    const TempHome home;
    FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    home.write(u".bash_profile"_s, "eval 'trap \"PATH=$HOME/other/bin:/usr/bin:/bin\" DEBUG'\n");
    const Host host = hostWith(home, u"bash"_s);
    const SdkSwitch plan = planned(host, mine);
    QVERIFY(Applier(home.state()).apply(plan.changes));
    const QString said = text(SdkSwitcher(host, 60s).proof(plan)).replace(home.home(), u"~"_s);
    QVERIFY2(said.contains("error: ~/other/bin/go"_L1) && said.contains("is found first by a new bash"_L1),
             qPrintable(said));
}

void SdkSwitcherTest::goRootAndGoToolchainAreNamed()
{
    const TempHome home;
    const QString other = FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    const QString link = home.home() + u'/' + own + "/current"_L1;
    home.write(u".bash_profile"_s, "export GOROOT=$HOME/other\nexport GOTOOLCHAIN=go1.25.1+auto\n");
    home.write(u".config/go/env"_s, "GOROOT=" + QFile::encodeName(other) + "\nGOTOOLCHAIN=go1.24.2\n");
    const Host host = hostWith(home, u"bash"_s);
    const QString said = text(planned(host, mine).problems).replace(home.home(), u"~"_s);
    QVERIFY2(said.contains("error: ~/.bash_profile:1 sets GOROOT to ~/other"_L1), qPrintable(said));
    QVERIFY2(said.contains("error: ~/.config/go/env:1 sets GOROOT to ~/other"_L1), qPrintable(said));
    QVERIFY2(
        said.contains("warning: ~/.bash_profile:2 sets GOTOOLCHAIN to go1.25.1+auto, so go hands the work "
                      "to go1.25.1"_L1),
        qPrintable(said));
    QVERIFY2(said.contains("warning: ~/.config/go/env:2 sets GOTOOLCHAIN to go1.24.2"_L1), qPrintable(said));
    // Of the Go that is chosen, or of what leads to it, nothing is said.
    home.write(u".bash_profile"_s, "export GOROOT=" + QFile::encodeName(link) + "\n");
    home.write(u".config/go/env"_s, "GOROOT=" + QFile::encodeName(mine) + "\nGOTOOLCHAIN=go1.27.3+auto\n");
    const QString silent = text(planned(host, mine).problems);
    QVERIFY2(!silent.contains("GOROOT"_L1) && !silent.contains("GOTOOLCHAIN"_L1), qPrintable(silent));
}

void SdkSwitcherTest::anUnknownShellGetsTheLinkOnly()
{
    const TempHome home;
    const QString mine = FakeSdk{"go1.27.3"}.write(home, own + u"/go1.27.3"_s);
    Host host = hostWith(home, u"bash"_s);
    host.loginShell = u"/bin/tcsh"_s;
    const SdkSwitch plan = planned(host, mine);
    QCOMPARE(targets(plan.changes), QStringList{plan.link});
    QVERIFY2(text(plan.problems).contains("tcsh"_L1), qPrintable(text(plan.problems)));
}

QTEST_GUILESS_MAIN(SdkSwitcherTest)
#include "SdkSwitcher.moc"
