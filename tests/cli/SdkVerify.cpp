// SPDX-License-Identifier: MIT
// What `goconf sdk verify` promises of a Go that can be compared: exit codes, the keys of its JSON, what
// people read, that nothing is written but what is kept of the log, and which Go is meant.
#include "FakeSdk.h"
#include "VerifyMachine.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsProven();
    void whatDiffersIsNamed();
    void onlyGoEnvIsNoFinding();
    void secretsInGoEnvAreMasked();
    void choosesByVersionAndPath();
    void aLineMeansItsReleases();
    void whatIsNotThereIsAnError_data();
    void whatIsNotThereIsAnError();
};

void SdkVerifyTest::aReleaseIsProven()
{
    VerifyMachine machine;
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
    VerifyMachine machine;
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
    VerifyMachine machine;
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
    VerifyMachine machine;
    machine.home.write(u"sdk/go1.27.3/go.env"_s, "GOPROXY=https://ann:hunter2@proxy.example,direct\n"
                                                 "GOTOOLCHAIN=auto\nNPM_TOKEN=hunter2\n");
    for (const QByteArrayList &words : {QByteArrayList{}, QByteArrayList{"--json"}}) {
        const GoconfRun run = machine.verify(words);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("proxy.example") && run.out.contains("NPM_TOKEN"), run.out.constData());
        QVERIFY2(!run.out.contains("hunter2"), run.out.constData());
    }
}

void SdkVerifyTest::choosesByVersionAndPath()
{
    VerifyMachine machine;
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

/// As for install, a line means its newest release.
void SdkVerifyTest::aLineMeansItsReleases()
{
    const VerifyMachine machine;
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

QTEST_GUILESS_MAIN(SdkVerifyTest)
#include "SdkVerify.moc"
