// SPDX-License-Identifier: MIT
// The whole way of a beginner on a real display, which xvfb-run gives: an empty home, no go in PATH, clicks
// of the mouse and nothing typed, the newest Go through the proxy that this machine is set up for; at the end
// a fresh bash prints the version, and the output of a program with a module. Pictures of the display are
// kept.
#include "SetupDriver.h"

#include "support/Press.h"
#include "support/RealGo.h"
#include "support/WatchedApplication.h"

#include <QAbstractButton>
#include <QDir>
#include <QScreen>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1'200'000;
constexpr int mostClicks = 4;

/// What this machine's go is told beyond its defaults, such as "sum.example.org"; empty otherwise.
QByteArray toldTo(const QString &go, const QByteArray &name)
{
    Environment environment = Environment::current();
    environment.set("GOTOOLCHAIN", "local");
    const QByteArray value = RealGo(go).run({"env", name}, environment, u"/"_s).standardOutput.trimmed();
    Environment bare(Os::Linux);
    bare.set("GOTOOLCHAIN", "local");
    bare.set("GOENV", "off");
    bare.set("HOME", "/");
    const QByteArray usual = RealGo(go).run({"env", name}, bare, u"/"_s).standardOutput.trimmed();
    return value == usual ? QByteArray() : value;
}

} // namespace

class TestSetupOnDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBeginnerGetsAGo();

private:
    /// False when there is no such button, or it cannot be pressed.
    bool click(SetupDriver &driver, const QString &button);
    static void keepPicture(const QString &name);

    int m_clicks = 0;
};

void TestSetupOnDisplay::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
}

bool TestSetupOnDisplay::click(SetupDriver &driver, const QString &button)
{
    QAbstractButton *found = press::find(driver.window(), button);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    ++m_clicks;
    return true;
}

/// Of all that the display shows; in the folder of GOCONF_SHOTS, else beside the test.
void TestSetupOnDisplay::keepPicture(const QString &name)
{
    const QDir folder(qEnvironmentVariable("GOCONF_SHOTS", QStringLiteral(SHOTS_FOLDER)));
    QVERIFY(folder.mkpath(u"."_s));
    QTest::qWait(300); // the server paints behind the program
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(folder.filePath(name + u".png"_s)));
}

void TestSetupOnDisplay::aBeginnerGetsAGo()
{
    const QString go = RealGo::executables().constFirst();
    SetupHomeLab lab;
    QVERIFY(QDir(lab.folder).removeRecursively() && QDir().mkpath(lab.folder));
    lab.host.environment.set("GOPROXY", toldTo(go, "GOPROXY"));
    QByteArray others;
    for (const char *name : {"GOSUMDB", "GONOSUMDB", "GONOPROXY"}) {
        const QByteArray value = toldTo(go, name);
        if (!value.isEmpty())
            others += QByteArray(name) + '=' + value + '\n';
    }
    if (!others.isEmpty())
        lab.home.write(u".config/go/env"_s, others);
    QCOMPARE(lab.inNewShell("command -v go"), QByteArray());

    SetupDriver driver(lab);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    keepPicture(u"display-1-overview"_s);
    QVERIFY(click(driver, u"Set up Go"_s));
    QVERIFY(driver.waitFor(u"Not now"_s));
    if (!driver.waitFor(u"Set up Go"_s) && qgetenv("GOCONF_TEST_NETWORK") != "required") {
        qWarning("NOT TESTED, for want of a network (GOCONF_TEST_NETWORK=required makes it a failure)");
        return;
    }
    keepPicture(u"display-2-answers"_s);
    QVERIFY(click(driver, u"Set up Go"_s));
    QVERIFY(driver.toEnd(patience));
    QVERIFY(driver.ui().settle());
    keepPicture(u"display-3-proof"_s);
    if (driver.title() == u"Go was not set up"_s && qgetenv("GOCONF_TEST_NETWORK") != "required") {
        qWarning("NOT TESTED: the network broke off");
        return;
    }
    QVERIFY2(driver.title().startsWith(u"Go 1."_s) && driver.title().endsWith(u" works"_s),
             qPrintable(driver.title() + u'\n' + driver.messages()));
    QVERIFY(click(driver, u"Done"_s));
    QTRY_COMPARE(driver.window().currentPage(), u"overview"_s);
    QVERIFY(driver.ui().settle());
    keepPicture(u"display-4-overview"_s);
    QVERIFY2(m_clicks <= mostClicks, qPrintable(QString::number(m_clicks)));

    const QByteArray version = lab.inNewShell("go version");
    QVERIFY2(version.startsWith("go version go1."), version);
    lab.home.write(u"hello/hello.go"_s, "package main\n\nimport (\n\t\"fmt\"\n\n\t\"rsc.io/quote\"\n)\n\n"
                                        "func main() { fmt.Println(quote.Hello()) }\n");
    QCOMPARE(lab.inNewShell("cd ~/hello && go mod init example.com/hello && go get rsc.io/quote@v1.0.0 && "
                            "go run ."),
             "Hello, world.\n");
}

GOCONF_UI_TEST_MAIN(TestSetupOnDisplay)
#include "SetupOnDisplay.moc"
