// SPDX-License-Identifier: MIT
// What `goconf sdk verify` promises: exit codes, the keys of its JSON, what people read, and that nothing is
// written but what is kept of the log.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "support/toolchain/PlantedToolchain.h"
#include "support/toolchain/ToolchainServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// A machine with a server, and one Go that it serves as the only one in PATH.
struct Machine
{
    Machine()
    {
        toolchain.set("go.env", "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\n");
        server.add(toolchain);
        root = plantRelease(home, toolchain, u"sdk/go1.27.3"_s);
        host = home.host();
        server.nameIn(host.environment);
        home.path(u"tmp/x"_s);
        host.environment.set("TMPDIR", QFile::encodeName(home.home()) + "/tmp");
    }

    GoconfRun verify(const QByteArrayList &words = {}) const
    {
        return runGoconf(host, QByteArrayList{"sdk", "verify"} + words);
    }
    /// The entry of the Go in the JSON document, and of the whole run.
    QJsonObject verdict(const QByteArrayList &words = {}) const
    {
        for (const QJsonValue &sdk : verify(QByteArrayList{"--json"} + words).json()[u"sdks"_s].toArray()) {
            if (sdk[u"path"_s].toString() == root)
                return sdk.toObject();
        }
        return {};
    }
    bool hasTemporaryFiles() const
    {
        return !QDir(home.home() + u"/tmp"_s).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QByteArray path() const { return QFile::encodeName(root); }

    FakeToolchain toolchain = FakeToolchain::make();
    ToolchainServer server;
    TempHome home;
    QString root;
    Host host;
};

} // namespace

class SdkVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsProven();
    void whatDiffersIsNamed();
    void onlyGoEnvIsNoFinding();
    void secretsInGoEnvAreMasked();
    void withoutNetworkNothingIsClaimed();
    void aLieIsLoud_data();
    void aLieIsLoud();
    void settingsThatForbidTheLogAreTold();
    void aBuildOfTheDistributionIsNoAlarm();
    void choosesByVersionAndPath();
    void provesWithoutAPlaceToWrite();
    void aLineMeansItsReleases();
    void whatIsNotThereIsAnError_data();
    void whatIsNotThereIsAnError();
    void aFileThatCannotBeReadIsNoProof();
    void aSignalLeavesNothingBehind();
};

void SdkVerifyTest::aReleaseIsProven()
{
    Machine machine;
    const GoconfRun run = machine.verify({"--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject sdk = machine.verdict();
    QCOMPARE(sdk[u"version"_s].toString(), u"go1.27.3"_s);
    QCOMPARE(sdk[u"kind"_s].toString(), u"dl"_s);
    QCOMPARE(sdk[u"log"_s].toString(), u"ok"_s);
    QCOMPARE(sdk[u"differs"_s].toArray(), QJsonArray());
    QCOMPARE(sdk[u"go_env_only"_s], QJsonValue(false));
    QCOMPARE(sdk[u"go_env_edits"_s].toArray(), QJsonArray());
    QCOMPARE(sdk[u"files"_s].toInt(), int(machine.toolchain.files.size()) - 4);
    QCOMPARE(sdk[u"not_covered"_s].toArray(), QJsonArray());
    QCOMPARE(sdk[u"note"_s].toString(), QString());
    const GoconfRun text = machine.verify({machine.path()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.startsWith("go1.27.3  ~/sdk/go1.27.3\n    - Proven: all "), text.out.constData());
    QCOMPARE(machine.server.server().count(ToolchainServer::zipPath(machine.toolchain.version)), 0);
}

void SdkVerifyTest::whatDiffersIsNamed()
{
    Machine machine;
    machine.home.write(u"sdk/go1.27.3/src/fmt/print.go"_s, "package other\n");
    machine.home.write(u"sdk/go1.27.3/src/fmt/more.go"_s, {}, 0666);
    machine.home.write(u"sdk/go1.27.3/bin/dlv"_s, {});
    machine.home.write(u"sdk/go1.27.3/pkg/more.a"_s, {});
    QVERIFY(QFile::remove(machine.root + u"/bin/gofmt"_s));
    machine.home.path(u".cache/x"_s);
    machine.home.path(u".local/state/x"_s);
    const QByteArray before = machine.home.fingerprint();
    const GoconfRun run = machine.verify();
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains(
                 "    ! Differs from the release.\n      changed  src/fmt/print.go\n"
                 "      missing  bin/gofmt\n      added    bin/dlv\n      added    src/fmt/more.go\n"),
             run.out.constData());
    QVERIFY2(run.out.contains("    ! src/fmt/more.go may be changed by everybody"), run.out.constData());
    QVERIFY2(run.out.contains("says nothing about it: pkg/more.a"), run.out.constData());
    for (const QByteArray &line : run.out.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
    const QJsonObject sdk = machine.verdict();
    QCOMPARE(sdk[u"log"_s].toString(), u"differs"_s);
    const auto entry = [](const QString &file, const QString &what) {
        return QJsonObject{{u"file"_s, file}, {u"what"_s, what}};
    };
    QCOMPARE(sdk[u"differs"_s].toArray(),
             (QJsonArray{entry(u"src/fmt/print.go"_s, u"changed"_s), entry(u"bin/gofmt"_s, u"missing"_s),
                         entry(u"bin/dlv"_s, u"added"_s), entry(u"src/fmt/more.go"_s, u"added"_s)}));
    QCOMPARE(sdk[u"modes"_s].toArray(), QJsonArray{entry(u"src/fmt/more.go"_s, u"writable-by-all"_s)});
    QCOMPARE(sdk[u"not_covered"_s].toArray(), QJsonArray{u"pkg/more.a"_s});
    QVERIFY(!sdk[u"note"_s].toString().isEmpty());
    QVERIFY(!machine.hasTemporaryFiles());
    // What is kept of the log lies in our own folders.
    QVERIFY(QDir(machine.home.home() + u"/.cache/goconfigurator"_s).removeRecursively());
    QCOMPARE(machine.home.fingerprint(), before);
}

void SdkVerifyTest::onlyGoEnvIsNoFinding()
{
    Machine machine;
    machine.home.write(u"sdk/go1.27.3/go.env"_s, "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=local\n");
    const GoconfRun run = machine.verify({"1.27.3"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("go.env:2: GOTOOLCHAIN=local, released as GOTOOLCHAIN=auto"),
             run.out.constData());
    const QJsonObject sdk = machine.verdict({"1.27.3"});
    QCOMPARE(sdk[u"log"_s].toString(), u"differs"_s);
    QCOMPARE(sdk[u"go_env_only"_s], QJsonValue(true));
    QCOMPARE(sdk[u"differs"_s].toArray().size(), 1);
    QCOMPARE(sdk[u"go_env_edits"_s].toArray(), (QJsonArray{QJsonObject{{u"name"_s, u"GOTOOLCHAIN"_s},
                                                                       {u"released"_s, u"auto"_s},
                                                                       {u"now"_s, u"local"_s},
                                                                       {u"line"_s, 2}}}));
}

void SdkVerifyTest::secretsInGoEnvAreMasked()
{
    Machine machine;
    machine.home.write(u"sdk/go1.27.3/go.env"_s, "GOPROXY=https://ann:hunter2@proxy.example,direct\n"
                                                 "GOTOOLCHAIN=auto\nNPM_TOKEN=hunter2\n");
    for (const QByteArrayList &words : {QByteArrayList{}, QByteArrayList{"--json"}}) {
        const GoconfRun run = machine.verify(words);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("proxy.example") && run.out.contains("NPM_TOKEN"), run.out.constData());
        QVERIFY2(!run.out.contains("hunter2"), run.out.constData());
    }
}

void SdkVerifyTest::withoutNetworkNothingIsClaimed()
{
    Machine machine;
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

void SdkVerifyTest::aLieIsLoud_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("record") << QByteArray("/lookup/");
    QTest::newRow("tile") << QByteArray("/tile/8/0/");
}

void SdkVerifyTest::aLieIsLoud()
{
    QFETCH(QByteArray, path);
    Machine machine;
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

void SdkVerifyTest::settingsThatForbidTheLogAreTold()
{
    Machine machine;
    machine.host.environment.set("GOSUMDB", "off");
    const GoconfRun run = machine.verify({"--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(machine.verdict()[u"log"_s].toString(), u"unavailable"_s);
    QVERIFY2(machine.verdict()[u"note"_s].toString().contains(u"GOSUMDB"_s), run.out.constData());
    QCOMPARE(machine.server.server().requests().size(), 0);
}

void SdkVerifyTest::aBuildOfTheDistributionIsNoAlarm()
{
    Machine machine;
    const QString brew =
        plantRelease(machine.home, FakeToolchain::make("go1.26.1"), u"brew/Cellar/go/1.26.1/libexec"_s);
    machine.host.environment.set("HOMEBREW_PREFIX", QFile::encodeName(machine.home.home()) + "/brew");
    const GoconfRun run = machine.verify({QFile::encodeName(brew)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("not comparable") && run.out.contains("homebrew"), run.out.constData());
    QCOMPARE(machine.server.server().requests().size(), 0);
}

void SdkVerifyTest::choosesByVersionAndPath()
{
    Machine machine;
    const FakeToolchain other = FakeToolchain::make("go1.26.8");
    machine.server.add(other);
    const QString cached = plantInModuleCache(machine.home, other, u"go/pkg/mod"_s);
    const QString hidden = plantRelease(machine.home, other, u"somewhere/else"_s);
    const QString link = makeLink(machine.home, u"link"_s, hidden);
    const auto paths = [&](const QByteArrayList &words) {
        QStringList result;
        for (const QJsonValue &sdk :
             machine.verify(QByteArrayList{"--json"} + words).json()[u"sdks"_s].toArray()) {
            if (sdk[u"path"_s].toString().startsWith(machine.home.home()))
                result.append(sdk[u"path"_s].toString());
        }
        return result;
    };
    QCOMPARE(paths({}), (QStringList{machine.root, cached}));
    QCOMPARE(paths({"1.26.8"}), QStringList{cached});
    QCOMPARE(paths({"go1.26.8", "1.27.3", "1.26.8"}), (QStringList{cached, machine.root}));
    QCOMPARE(paths({QFile::encodeName(link), "./somewhere/else"}), QStringList{hidden});
}

/// Reading is enough for a proof; what cannot be compared the next time is told.
void SdkVerifyTest::provesWithoutAPlaceToWrite()
{
    Machine machine;
    machine.host.environment.set("XDG_STATE_HOME", "/proc/goconf");
    machine.host.environment.set("XDG_CACHE_HOME", "/proc/goconf");
    const GoconfRun run = machine.verify({machine.path()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Proven: all "), run.out.constData());
    QVERIFY2(run.err.contains("could not be kept") && run.err.contains("/proc/goconf"), run.err.constData());
    QCOMPARE(machine.verdict({machine.path()})[u"log"_s].toString(), u"ok"_s);
}

/// As for install, a line means its newest release.
void SdkVerifyTest::aLineMeansItsReleases()
{
    const Machine machine;
    const GoconfRun run = machine.verify({"1.27"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("go1.27.3  ~/sdk/go1.27.3\n"), run.out.constData());
}

void SdkVerifyTest::whatIsNotThereIsAnError_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("version") << QByteArray("1.19.5") << 1;
    QTest::newRow("path") << QByteArray("/nowhere/go") << 1;
    QTest::newRow("folder without Go") << QByteArray("/etc") << 1;
    QTest::newRow("neither") << QByteArray("latest-and-greatest") << 2;
    QTest::newRow("empty") << QByteArray("") << 2;
}

void SdkVerifyTest::whatIsNotThereIsAnError()
{
    QFETCH(QByteArray, word);
    QFETCH(int, exitCode);
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"sdk", "verify", word});
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("goconf: ") && run.err.count('\n') == 1, run.err.constData());
}

/// Root who works in another user's home reads as that user.
void SdkVerifyTest::aFileThatCannotBeReadIsNoProof()
{
    Machine machine;
    machine.home.write(u"sdk/go1.27.3/src/fmt/print.go"_s, "package fmt\n", 0);
    machine.home.giveAway();
    QCOMPARE(machine.verify().exitCode, 0);
    const GoconfRun run = machine.verify({machine.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("Not proven: ") && run.out.contains("print.go"), run.out.constData());
    QCOMPARE(machine.verdict()[u"log"_s].toString(), u"unavailable"_s);
}

void SdkVerifyTest::aSignalLeavesNothingBehind()
{
    Machine machine;
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

QTEST_GUILESS_MAIN(SdkVerifyTest)
#include "SdkVerify.moc"
