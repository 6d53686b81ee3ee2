// SPDX-License-Identifier: MIT
// Ctrl-C while `goconf sdk` looks at the machine or asks servers: it ends, says so, and nothing of it runs
// on.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "support/net/FaultServer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

GoconfRun interrupted(QProcess &process)
{
    if (::kill(pid_t(process.processId()), SIGINT) != 0 || !process.waitForFinished(patience))
        qFatal("goconf did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString codeOf(const GoconfRun &run)
{
    return run.json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class SdkStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileAShellStarts_data();
    void whileAShellStarts();
    void whileAServerIsSilent_data();
    void whileAServerIsSilent();
};

void SdkStopsTest::whileAShellStarts_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("list") << QByteArrayList{"list"};
    QTest::newRow("verify") << QByteArrayList{"verify"};
    QTest::newRow("verify one") << QByteArrayList{"verify", "1.27.3"};
    QTest::newRow("available") << QByteArrayList{"available", "--from", "goproxy"};
}

/// The profile waits for ever, and ignores what can be ignored.
void SdkStopsTest::whileAShellStarts()
{
    QFETCH(const QByteArrayList, words);
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, u"sdk/go1.27.3"_s);
    home.write(u".bash_profile"_s, "trap '' HUP INT TERM\necho $$ > ~/shell.part && mv ~/shell.part ~/shell\n"
                                   "while :; do sleep 1000; done\n");
    Host host = home.host();
    host.environment.set("SHELL", QFile::encodeName(host.findExecutable(u"bash"_s)));
    host.environment.set("GOPROXY", "off");
    QProcess process;
    prepareGoconf(process, host, QByteArrayList{"sdk"} + words + QByteArrayList{"--json"});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(home.exists(u"shell"_s), patience);
    const GoconfRun run = interrupted(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(codeOf(run), u"cancelled"_s);
    QCOMPARE(run.err, QByteArray());
    const auto shell = pid_t(home.read(u"shell"_s).trimmed().toLong());
    QVERIFY(shell > 1);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(shell, 0) != 0 && errno == ESRCH, patience);
}

void SdkStopsTest::whileAServerIsSilent_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("list of releases") << QByteArrayList{"available", "--from", "goproxy"};
    QTest::newRow("site") << QByteArrayList{"available", "--from", "SITE"};
    QTest::newRow("log") << QByteArrayList{"verify", "1.27.3"};
    QTest::newRow("newest") << QByteArrayList{"install", "latest"};
    QTest::newRow("plan") << QByteArrayList{"install", "1.99.0", "--dry-run"};
}

void SdkStopsTest::whileAServerIsSilent()
{
    QFETCH(QByteArrayList, words);
    FaultServer server;
    server.onBelow("/", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.hasHead = false;
        answer.ending = ServedAnswer::Ending::Silence;
        return answer;
    });
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, u"sdk/go1.27.3"_s);
    Host host = home.host();
    host.environment.set("SHELL", QFile::encodeName(host.findExecutable(u"bash"_s)));
    host.environment.set("GOPROXY", server.url("/p").toEncoded());
    host.environment.set("GOSUMDB", "sum.golang.org " + server.url("/sum").toEncoded());
    if (words.constLast() == "SITE")
        words.last() = server.url("/dl/").toEncoded();
    QProcess process;
    prepareGoconf(process, host, QByteArrayList{"sdk"} + words + QByteArrayList{"--json"});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), patience);
    const GoconfRun run = interrupted(process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(codeOf(run), u"cancelled"_s);
    QCOMPARE(run.err, QByteArray());
}

QTEST_GUILESS_MAIN(SdkStopsTest)
#include "SdkStops.moc"
