// SPDX-License-Identifier: MIT
// What `goconf sdk verify` promises where something stands in the way of a proof: no network, a server that
// lies, settings, another build, files that cannot be read or written, and the user who ends it.
#include "VerifyMachine.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkVerifyUnprovenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutNetworkNothingIsClaimed();
    void aLieIsLoud_data();
    void aLieIsLoud();
    void settingsThatForbidTheLogAreTold();
    void aBuildOfTheDistributionIsNoAlarm();
    void provesWithoutAPlaceToWrite();
    void aFileThatCannotBeReadIsNoProof();
    void aSignalLeavesNothingBehind();
};

void SdkVerifyUnprovenTest::withoutNetworkNothingIsClaimed()
{
    VerifyMachine machine;
    const QByteArray before = machine.home.fingerprint();
    // Nobody listens on the discard port.
    machine.host.environment.set("GOPROXY", "http://127.0.0.1:9");
    const GoconfRun all = machine.verify();
    QCOMPARE(all.exitCode, 0);
    QVERIFY2(all.out.contains("Not proven: "), all.out.constData());
    // Who asks for a proof of one does not get by without.
    const GoconfRun one = machine.verify({machine.path()});
    QCOMPARE(one.exitCode, 1);
    QVERIFY2(one.out.contains("Not proven: "), one.out.constData());
    const QJsonObject sdk = machine.verdict();
    QCOMPARE(sdk[u"log"_s].toString(), u"unavailable"_s);
    QVERIFY(!sdk[u"note"_s].toString().isEmpty());
    QCOMPARE(machine.home.fingerprint(), before);
}

void SdkVerifyUnprovenTest::aLieIsLoud_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("record") << QByteArray("/lookup/");
    QTest::newRow("tile") << QByteArray("/tile/8/0/");
}

void SdkVerifyUnprovenTest::aLieIsLoud()
{
    QFETCH(QByteArray, path);
    VerifyMachine machine;
    machine.server.tamper([path](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path.contains(path) && answer.body.size() > 20)
            answer.body[answer.body.size() / 2 - 10] = char(answer.body.at(answer.body.size() / 2 - 10) ^ 1);
    });
    const GoconfRun run = machine.verify();
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("goconf: ") && run.err.count('\n') == 1, run.err.constData());
    const QString code = machine.verify({"--json"}).json()[u"error"_s][u"code"_s].toString();
    QVERIFY2(code == u"proof-failed"_s || code == u"corrupt"_s, qPrintable(code));
}

void SdkVerifyUnprovenTest::settingsThatForbidTheLogAreTold()
{
    VerifyMachine machine;
    machine.host.environment.set("GOSUMDB", "off");
    const GoconfRun run = machine.verify({"--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(machine.verdict()[u"log"_s].toString(), u"unavailable"_s);
    QVERIFY2(machine.verdict()[u"note"_s].toString().contains(u"GOSUMDB"_s), run.out.constData());
    QCOMPARE(machine.server.server().requests().size(), 0);
}

void SdkVerifyUnprovenTest::aBuildOfTheDistributionIsNoAlarm()
{
    VerifyMachine machine;
    const QString brew =
        plantRelease(machine.home, FakeToolchain::make("go1.26.1"), u"brew/Cellar/go/1.26.1/libexec"_s);
    machine.host.environment.set("HOMEBREW_PREFIX", QFile::encodeName(machine.home.home()) + "/brew");
    const GoconfRun run = machine.verify({QFile::encodeName(brew)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("not comparable") && run.out.contains("homebrew"), run.out.constData());
    QCOMPARE(machine.server.server().requests().size(), 0);
}

/// Reading is enough for a proof; what cannot be compared the next time is told.
void SdkVerifyUnprovenTest::provesWithoutAPlaceToWrite()
{
    VerifyMachine machine;
    machine.host.environment.set("XDG_STATE_HOME", "/proc/goconf");
    machine.host.environment.set("XDG_CACHE_HOME", "/proc/goconf");
    const GoconfRun run = machine.verify({machine.path()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Proven: all "), run.out.constData());
    QVERIFY2(run.err.contains("could not be kept") && run.err.contains("/proc/goconf"), run.err.constData());
    QCOMPARE(machine.verdict({machine.path()})[u"log"_s].toString(), u"ok"_s);
}

/// Root who works in another user's home reads as that user.
void SdkVerifyUnprovenTest::aFileThatCannotBeReadIsNoProof()
{
    VerifyMachine machine;
    machine.home.write(u"sdk/go1.27.3/src/fmt/print.go"_s, "package fmt\n", 0);
    machine.home.giveAway();
    QCOMPARE(machine.verify().exitCode, 0);
    const GoconfRun run = machine.verify({machine.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("Not proven: ") && run.out.contains("print.go"), run.out.constData());
    QCOMPARE(machine.verdict()[u"log"_s].toString(), u"unavailable"_s);
}

void SdkVerifyUnprovenTest::aSignalLeavesNothingBehind()
{
    VerifyMachine machine;
    machine.home.write(u"sdk/go1.27.3/src/fmt/print.go"_s, "package other\n");
    const QByteArray zip = ToolchainServer::zipPath(machine.toolchain.version);
    machine.server.tamper([zip](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == zip) {
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Silence;
        }
    });
    QProcess process;
    prepareGoconf(process, machine.host, {"sdk", "verify"});
    process.start();
    QVERIFY(machine.server.server().waitFor(zip));
    QVERIFY(!process.waitForFinished(300));
    QVERIFY(machine.hasTemporaryFiles());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    qInfo("ended %lld ms after the signal", timer.elapsed());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!machine.hasTemporaryFiles());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(SdkVerifyUnprovenTest)
#include "SdkVerifyUnproven.moc"
