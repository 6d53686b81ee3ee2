// SPDX-License-Identifier: MIT
// What reaches the screen: no secret, and nothing that a terminal would obey.
#include "GoconfRun.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMaskedOnScreen();
    void passwordsWithSignsOfAnAddressAreMasked();
    void noValueReachesTheTerminalRaw();
};

void ScreenTest::secretsAreMaskedOnScreen()
{
    const TempHome home;
    const GoconfRun plan =
        runGoconf(home.host(), {"set", "--dry-run", "GOPROXY=https://user:hunter2@proxy.example.com,direct"});
    QCOMPARE(plan.exitCode, 0);
    QVERIFY2(!plan.out.contains("hunter2") && !plan.err.contains("hunter2"), plan.out.constData());
    QCOMPARE(
        runGoconf(home.host(), {"set", "GOPROXY=https://user:hunter2@proxy.example.com,direct"}).exitCode, 0);
    QVERIFY(home.read(u".config/go/env"_s).contains("hunter2"));
    for (const QByteArrayList &arguments :
         {QByteArrayList{"env", "GOPROXY"}, QByteArrayList{"env"}, QByteArrayList{"history"},
          QByteArrayList{"history", "--json"}, QByteArrayList{"undo", "--dry-run"}}) {
        const GoconfRun run = runGoconf(home.host(), arguments);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.out.contains("hunter2") && !run.err.contains("hunter2"), run.out.constData());
    }
}

void ScreenTest::passwordsWithSignsOfAnAddressAreMasked()
{
    const TempHome home;
    for (const char *password : {"hunter#2", "hunter/2", "hunter?2", "hun@ter/2"}) {
        const QByteArray assignment = QByteArray("GOPROXY=https://user:") + password + "@proxy.example.com";
        for (const QByteArrayList &arguments :
             {QByteArrayList{"set", assignment}, QByteArrayList{"set", "--yes", "--dry-run", assignment},
              QByteArrayList{"set", "--store", "bash", assignment},
              QByteArrayList{"env", "--view", "terminal"}, QByteArrayList{"undo"}}) {
            const GoconfRun run = runGoconf(home.host(), arguments);
            QVERIFY2(!run.out.contains("hun") && !run.err.contains("hun"), (run.out + run.err).constData());
        }
    }
}

void ScreenTest::noValueReachesTheTerminalRaw()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("GOPRIVATE", "a\033[31mb\nGOFORGED=1");
    host.environment.set("GOFLAGZ\033\n", "\xe2\x80\xae");
    home.write(u".config/go/env"_s, "GOFLAGS=-x\033[31m\r\xff\nGOPROXI\033=\033\n");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"env"}, QByteArrayList{"env", "GOPRIVATE", "GOFLAGS", "GOFLAGZ\033\n"},
          QByteArrayList{"env", "--view", "terminal"}, QByteArrayList{"env", "--nonsense\033\n"},
          QByteArrayList{"unset", "GOPROXI\033"}, QByteArrayList{"set", "A\033\nB=\033"},
          QByteArrayList{"history"}, QByteArrayList{"undo", "--dry-run"}, QByteArrayList{"undo", "\033"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        const QByteArray said = run.out + run.err;
        QVERIFY2(!said.contains('\033') && !said.contains('\r') && !said.contains("\xe2\x80\xae") &&
                     !said.contains("\nGOFORGED"),
                 said.constData());
    }
    const QByteArray list = runGoconf(host, {"env"}).out;
    QVERIFY2(list.contains("a\\x1b[31mb\\nGOFORGED=1 ") && list.contains("-x\\x1b[31m\\r\\xff "),
             list.constData());
}

QTEST_GUILESS_MAIN(ScreenTest)
#include "Screen.moc"
