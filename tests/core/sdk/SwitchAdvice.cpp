// SPDX-License-Identifier: MIT
// Choosing a Go: who finds another one all the same, and why, is said with what to do.
#include "FakeSdk.h"
#include "GoOnPathLab.h"
#include "SwitchLab.h"
#include "change/Applier.h"
#include "support/Messages.h"
#include "support/OwnSdkFolder.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SwitchAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminalWithoutGoIsLeftBehind();
    void whereAnotherGoWinsIsSaid();
    void theProofSeesWhatReadingCannot();
    void goRootAndGoToolchainAreNamed();
    void anUnknownShellGetsTheLinkOnly();
};

void SwitchAdviceTest::aTerminalWithoutGoIsLeftBehind()
{
    const TempHome home;
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    Host host = hostWith(home, u"bash"_s);
    host.environment.set("PATH", "/nowhere");
    const QString said = messagesOf(planned(host, mine).problems);
    QVERIFY2(said.contains("this terminal keeps the PATH that it has"_L1), qPrintable(said));
    QVERIFY2(said.contains("open a new terminal afterwards"_L1), qPrintable(said));
}

void SwitchAdviceTest::whereAnotherGoWinsIsSaid()
{
    const TempHome home;
    FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    FakeSdk{"go1.24.2"}.write(home, u"third"_s);
    home.write(u".zshrc"_s, "# mine\nexport PATH=$HOME/third/bin:$PATH\n");
    home.write(u".config/environment.d/20-go.conf"_s,
               "PATH=" + QFile::encodeName(home.home()) + "/other/bin:/usr/bin:/bin\n");
    Host host = hostWith(home, u"fish"_s);
    host.environment.set("PATH", QFile::encodeName(home.home()) + "/other/bin");
    const SdkSwitch plan = planned(host, mine);
    const QString said = messagesOf(plan.problems).replace(home.home(), u"~"_s);
    QVERIFY2(
        said.contains("info: ~/other/bin/go (~/.config/environment.d/20-go.conf:1) is found first by"_L1),
        qPrintable(said));
    QVERIFY2(said.contains("this terminal: open a new terminal"_L1), qPrintable(said));
    QVERIFY2(said.contains("programs from the desktop"_L1), qPrintable(said));
    QVERIFY2(said.contains("~/third/bin/go (~/.zshrc:2) is found first by a new zsh"_L1), qPrintable(said));
    // Of those that find the same Go each has its command.
    const QString command = u"goconf path add --front --store %1 ~/"_s + ownSdkFolder() + u"/current/bin"_s;
    for (const auto store : {"zsh"_L1, "bash"_L1, "environment.d"_L1})
        QVERIFY2(said.contains(command.arg(store)), qPrintable(said));
    QVERIFY2(!said.contains("a new fish"_L1), qPrintable(said));
    // One command for each place, to be copied at once.
    QVERIFY2(said.contains(command.arg("bash"_L1) + "; "_L1 + command.arg("sh"_L1) + "; "_L1 +
                           command.arg("environment.d"_L1)),
             qPrintable(said));
}

/// A trap runs before every command, so nobody who only reads the file knows what PATH will be.
void SwitchAdviceTest::theProofSeesWhatReadingCannot()
{
    const TempHome home;
    FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    home.write(u".bash_profile"_s, "eval 'trap \"PATH=$HOME/other/bin:/usr/bin:/bin\" DEBUG'\n");
    const Host host = hostWith(home, u"bash"_s);
    const SdkSwitch plan = planned(host, mine);
    QVERIFY(Applier(home.state()).apply(plan.changes));
    const QString said = messagesOf(SdkSwitcher(host, 60s).proof(plan)).replace(home.home(), u"~"_s);
    QVERIFY2(said.contains("error: ~/other/bin/go"_L1) && said.contains("is found first by a new bash"_L1),
             qPrintable(said));
}

void SwitchAdviceTest::goRootAndGoToolchainAreNamed()
{
    const TempHome home;
    const QString other = FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const QString link = home.home() + u'/' + ownSdkFolder() + "/current"_L1;
    home.write(u".bash_profile"_s, "export GOROOT=$HOME/other\nexport GOTOOLCHAIN=go1.25.1+auto\n");
    home.write(u".config/go/env"_s, "GOROOT=" + QFile::encodeName(other) + "\nGOTOOLCHAIN=go1.24.2\n");
    const Host host = hostWith(home, u"bash"_s);
    const QString said = messagesOf(planned(host, mine).problems).replace(home.home(), u"~"_s);
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
    const QString silent = messagesOf(planned(host, mine).problems);
    QVERIFY2(!silent.contains("GOROOT"_L1) && !silent.contains("GOTOOLCHAIN"_L1), qPrintable(silent));
}

void SwitchAdviceTest::anUnknownShellGetsTheLinkOnly()
{
    const TempHome home;
    const QString mine = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    Host host = hostWith(home, u"bash"_s);
    host.loginShell = u"/bin/tcsh"_s;
    const SdkSwitch plan = planned(host, mine);
    QCOMPARE(targets(plan.changes), QStringList{plan.link});
    QVERIFY2(messagesOf(plan.problems).contains("tcsh"_L1), qPrintable(messagesOf(plan.problems)));
}

QTEST_GUILESS_MAIN(SwitchAdviceTest)
#include "SwitchAdvice.moc"
