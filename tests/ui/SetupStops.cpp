// SPDX-License-Identifier: MIT
// The set-up in the window, stopped at each stage, with a step that fails, and taken back: what stands there
// then is said, and nothing else does.
#include "SetupDriver.h"

#include "support/OwnSdkFolder.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QDir>
#include <QRadioButton>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
const QByteArray moduleZip = "/mod/rsc.io/quote/@v/v1.0.0.zip";

} // namespace

class TestSetupStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTakenBack();
    void whatStoodInTheWayIsGone();
    void stoppedWhileItLooks();
    void stoppedWhileItDownloads();
    void stoppedWhileItProves();
    void aFailedStepHasCauseAndAdvice();
};

void TestSetupStops::theSameIsTakenBack()
{
    SetupHomeLab lab;
    SetupDriver driver(lab);
    QVERIFY(driver.toAnswers());
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.toEnd(patience));
    QVERIFY(lab.home.read(u".profile"_s) != "# mine\n");
    QVERIFY(driver.press(u"Undo"_s));
    QTRY_COMPARE(lab.home.read(u".profile"_s), "# mine\n");
    QCOMPARE(lab.home.read(u".bashrc"_s), "# mine, too\n");
    QTRY_COMPARE(driver.title(), u"Taken back"_s);
    // The Go is no setting: it is said that it stays, and it can go, too.
    QVERIFY2(driver.messages().contains(u"Go 1.27.77 is still there"_s), qPrintable(driver.messages()));
    QVERIFY(driver.ui().settle());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-taken-back"_s), QString());
    QVERIFY(driver.press(u"Remove Go 1.27.77"_s));
    // Whoever comes back to the page meanwhile finds it as it is.
    driver.window().open({u"setup"_s, {}});
    QCOMPARE(driver.title(), u"Removing what was installed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.messages().contains(u"Everything is as it was before"_s), patience);
    QVERIFY(!lab.home.exists(ownSdkFolder() + u"/go1.27.77"_s));
    QVERIFY(driver.ui().settle());
    screenshot::save(driver.window(), u"wizard-removed"_s);
}

/// A folder where go has its file of settings: once it is away, another look finds the way free, and what was
/// answered before stays answered.
void TestSetupStops::whatStoodInTheWayIsGone()
{
    SetupHomeLab lab;
    const QByteArray settings = lab.home.read(u".config/go/env"_s);
    const QDir folder(lab.home.home() + u"/.config/go/env"_s);
    QVERIFY(QFile::remove(folder.path()) && folder.mkpath(u"."_s));
    lab.home.write(u".profile"_s, "export GOPROXY='" + lab.server.goProxy() + "'\nexport GOSUMDB='" +
                                      lab.server.goSumDb() + "'\n");
    SetupDriver driver(lab);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.waitFor(u"Not now"_s));
    const auto folderAnswer = [&]() -> QRadioButton * {
        for (QRadioButton *radio : driver.window().findChildren<QRadioButton *>()) {
            if (radio->text() == u"~/gopath"_s)
                return radio;
        }
        return nullptr;
    };
    QRadioButton *gopath = folderAnswer();
    QVERIFY(gopath && !gopath->isChecked());
    gopath->click();
    QVERIFY(driver.waitFor(u"Look again"_s));
    QVERIFY(!driver.waitFor(u"Set up Go"_s, 500));
    QCOMPARE(driver.faultsInAllShapes(u"wizard-refused"_s), QString());
    QVERIFY(folder.rmdir(folder.path()));
    lab.home.write(u".config/go/env"_s, settings);
    QVERIFY(driver.press(u"Look again"_s));
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(!press::find(driver.window(), u"Look again"_s));
    gopath = folderAnswer();
    QVERIFY(gopath && gopath->isChecked());
    // Who leaves gives the answers up.
    QVERIFY(driver.press(u"Not now"_s));
    driver.window().open({u"setup"_s, {}});
    QVERIFY(driver.waitFor(u"Show every line"_s));
    gopath = folderAnswer();
    QVERIFY(gopath && !gopath->isChecked());
    QVERIFY(driver.ui().settle());
}

void TestSetupStops::stoppedWhileItLooks()
{
    SetupHomeLab lab;
    lab.server.server().on(moduleZip, [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    SetupDriver driver(lab);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(lab.server.server().waitFor(moduleZip));
    QTest::qWait(400); // the layout follows
    screenshot::save(driver.window(), u"wizard-looking"_s);
    QCOMPARE(driver.faults(), QString());
    QVERIFY(driver.press(u"Stop"_s));
    QVERIFY(driver.waitFor(u"Look again"_s));
    QCOMPARE(driver.added(), QStringList());
    screenshot::save(driver.window(), u"wizard-look-stopped"_s);
    QVERIFY(driver.press(u"Look again"_s));
    QVERIFY(driver.waitFor(u"Stop"_s)); // it looks again
}

void TestSetupStops::stoppedWhileItDownloads()
{
    SetupHomeLab lab;
    SetupDriver driver(lab);
    QVERIFY(driver.toAnswers());
    const QByteArray zip = ToolchainServer::zipPath(lab.toolchain.version);
    lab.stallHalfway(zip);
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(lab.server.server().waitFor(zip));
    QTest::qWait(400); // the layout follows
    screenshot::save(driver.window(), u"wizard-downloading"_s);
    QCOMPARE(driver.faults(), QString());
    QAbstractButton *cancel = press::find(driver.window(), u"Cancel"_s);
    QVERIFY(cancel);
    cancel->click();
    // It was heard, and cannot be pressed twice.
    QCOMPARE(cancel->text(), u"Cancelling…"_s);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(driver.toEnd(patience));
    QVERIFY(!cancel->isVisible());
    QCOMPARE(driver.title(), u"Go was not set up"_s);
    QVERIFY2(driver.messages().contains(u"Nothing was changed."_s), qPrintable(driver.messages()));
    QCOMPARE(driver.added(), QStringList());
    screenshot::save(driver.window(), u"wizard-download-stopped"_s);
    QVERIFY(driver.ui().settle());
}

/// What is done by then stays, is said, and can be taken back.
void TestSetupStops::stoppedWhileItProves()
{
    SetupHomeLab lab;
    lab.tellGo("wait build");
    SetupDriver driver(lab);
    QVERIFY(driver.toAnswers());
    QVERIFY(driver.press(u"Set up Go"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lab.home.exists(u"waits"_s), patience);
    screenshot::save(driver.window(), u"wizard-proving"_s);
    QVERIFY(driver.press(u"Cancel"_s));
    QVERIFY(driver.toEnd(patience));
    QCOMPARE(driver.title(), u"Go is set up, but not proven"_s);
    QCOMPARE(driver.faultsInAllShapes(u"wizard-proof-stopped"_s), QString());
    lab.tellGo({});
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
    QVERIFY(driver.press(u"Undo"_s));
    QTRY_COMPARE(lab.home.read(u".profile"_s), "# mine\n");
    QVERIFY(driver.ui().settle());
}

void TestSetupStops::aFailedStepHasCauseAndAdvice()
{
    SetupHomeLab lab;
    lab.tellGo("fail build something odd");
    SetupDriver driver(lab);
    QVERIFY(driver.toAnswers());
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.toEnd(patience));
    QCOMPARE(driver.title(), u"Go does not work yet"_s);
    QVERIFY(!driver.messages().isEmpty());
    QVERIFY(driver.ui().settle());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-failed"_s), QString());
    QVERIFY(press::find(driver.window(), u"Show"_s) && press::find(driver.window(), u"Hide"_s));
    driver.ui().setLanguage(u"zh_CN"_s);
    QVERIFY(driver.ui().settle());
    QVERIFY(!press::find(driver.window(), u"Show"_s) && !press::find(driver.window(), u"Hide"_s));
    driver.ui().setLanguage(u"en"_s);
    QVERIFY(driver.ui().settle());
    // What it says can be seen without looking for it.
    driver.ui().resize(800, 600);
    QVERIFY(driver.ui().settle());
    QVERIFY(driver.press(u"Prove it again"_s));
    QVERIFY(driver.waitFor(u"Prove it again"_s, patience));
    QVERIFY(driver.ui().settle());
    screenshot::save(driver.window(), u"wizard-failed-again-800"_s);
    bool isSeen = false;
    for (const ui::InlineMessage *message : driver.window().findChildren<ui::InlineMessage *>())
        isSeen = isSeen || !message->visibleRegion().isEmpty();
    QVERIFY(isSeen);
    lab.tellGo({});
    QVERIFY(driver.press(u"Prove it again"_s));
    QVERIFY(driver.waitFor(u"Done"_s, patience));
    QTRY_COMPARE_WITH_TIMEOUT(driver.title(), u"Go 1.27.77 works"_s, patience);
    QVERIFY(driver.ui().settle());
}

GOCONF_UI_TEST_MAIN(TestSetupStops)
#include "SetupStops.moc"
