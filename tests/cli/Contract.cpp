// SPDX-License-Identifier: MIT
// What goconf promises to scripts: exit codes, streams, and the keys of its JSON.
#include "GoconfRun.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void helpIsThereAtEveryLevel_data();
    void helpIsThereAtEveryLevel();
    void versionIsOneLine();
    void envDocumentHasEveryKey();
    void envOfOneNameIsOneVariable();
    void withoutGoTheNewestDefaultsHold();
    void anErrorIsOneLine();
    void anErrorInJsonHasCodeWhatAndDetail();
    void dryRunWritesNothing_data();
    void dryRunWritesNothing();
    void aChangedSecretIsToldInJson();
};

void ContractTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("no command") << QByteArrayList{};
    QTest::newRow("unknown command") << QByteArrayList{"frobnicate"};
    QTest::newRow("unknown option") << QByteArrayList{"env", "--frobnicate"};
    QTest::newRow("unknown view") << QByteArrayList{"env", "--view", "mirror"};
    QTest::newRow("unknown store") << QByteArrayList{"set", "--store", "csh", "A=1"};
    QTest::newRow("nothing to set") << QByteArrayList{"set"};
    QTest::newRow("no value") << QByteArrayList{"set", "GOFLAGS"};
    QTest::newRow("no name") << QByteArrayList{"set", "=1"};
    QTest::newRow("twice") << QByteArrayList{"set", "GOPRIVATE=a.com", "GOPRIVATE=b.com"};
    QTest::newRow("nothing to unset") << QByteArrayList{"unset"};
    QTest::newRow("unset no name") << QByteArrayList{"unset", ""};
    QTest::newRow("unset an assignment") << QByteArrayList{"unset", "GOFLAGS=-x"};
    QTest::newRow("env no name") << QByteArrayList{"env", ""};
    QTest::newRow("env an assignment") << QByteArrayList{"env", "A=B"};
    QTest::newRow("path alone") << QByteArrayList{"path"};
    QTest::newRow("no folder") << QByteArrayList{"path", "add"};
    QTest::newRow("empty folder") << QByteArrayList{"path", "add", ""};
    QTest::newRow("sdk alone") << QByteArrayList{"sdk"};
    QTest::newRow("use nothing") << QByteArrayList{"sdk", "use"};
    QTest::newRow("use no version") << QByteArrayList{"sdk", "use", "newest"};
    QTest::newRow("remove nothing") << QByteArrayList{"sdk", "remove"};
    QTest::newRow("remove no version") << QByteArrayList{"sdk", "remove", "x"};
    QTest::newRow("unknown sdk command") << QByteArrayList{"sdk", "frobnicate"};
    QTest::newRow("no version to verify") << QByteArrayList{"sdk", "verify", "newest"};
    QTest::newRow("unknown shell") << QByteArrayList{"completion", "csh"};
}

void ContractTest::wrongUsageIsTwo()
{
    QFETCH(QByteArrayList, arguments);
    const TempHome home;
    const QByteArray before = home.fingerprint();
    const GoconfRun plain = runGoconf(home.host(), arguments);
    QCOMPARE(plain.exitCode, 2);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY2(plain.err.startsWith("goconf: ") && plain.err.count('\n') == 1, plain.err.constData());
    const GoconfRun json = runGoconf(home.host(), arguments + QByteArrayList{"--json"});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"usage"_s);
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(home.fingerprint(), before);
}

void ContractTest::helpIsThereAtEveryLevel_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    for (const char *line :
         {"", "env", "set", "unset", "path", "path add", "path remove", "sdk", "sdk list", "sdk available",
          "sdk use", "sdk remove", "sdk verify", "history", "undo", "completion"}) {
        const QByteArray words(line);
        QTest::newRow(line) << (words.isEmpty() ? QByteArrayList{} : words.split(' '));
    }
}

void ContractTest::helpIsThereAtEveryLevel()
{
    QFETCH(QByteArrayList, arguments);
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), arguments + QByteArrayList{"--help"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("goconf"));
    QVERIFY(run.out.contains("--help"));
    QCOMPARE(run.err, QByteArray());
}

void ContractTest::versionIsOneLine()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"--version"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("goconf ") && run.out.count('\n') == 1, run.out.constData());
}

void ContractTest::envDocumentHasEveryKey()
{
    const TempHome home;
    home.write(u".config/go/env"_s, "GOPRIVATE=git.example.com\nGOPROXI=x\n");
    for (const char *view : {"process", "terminal", "desktop"}) {
        const GoconfRun run = runGoconf(home.host(), {"env", "--json", "--view", view});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject document = run.json();
        QCOMPARE(document.value(u"view"_s).toString(), QString::fromLatin1(view));
        const QJsonArray variables = document.value(u"variables"_s).toArray();
        QVERIFY(variables.size() > 40);
        for (const QJsonValue &value : variables) {
            const QJsonObject variable = value.toObject();
            QVERIFY(variable.value(u"name"_s).isString());
            QVERIFY(variable.value(u"value"_s).isString());
            QVERIFY(variable.value(u"default"_s).isString());
            QVERIFY(variable.value(u"settable"_s).isBool());
            QVERIFY(variable.value(u"origin"_s).toObject().value(u"store"_s).isString());
            QVERIFY(variable.value(u"origin"_s).toObject().value(u"location"_s).isString());
            QVERIFY(variable.value(u"problems"_s).isArray());
            for (const QJsonValue &row : variable.value(u"ladder"_s).toArray()) {
                QVERIFY(row.toObject().value(u"store"_s).isString());
                QVERIFY(row.toObject().value(u"location"_s).isString());
                QVERIFY(row.toObject().value(u"value"_s).isString());
                QVERIFY(row.toObject().value(u"effective"_s).isBool());
                QVERIFY(row.toObject().value(u"shadowed"_s).isBool());
            }
        }
    }
}

void ContractTest::envOfOneNameIsOneVariable()
{
    const TempHome home;
    home.write(u".config/go/env"_s, "# mine\nGOPRIVATE=git.example.com\n");
    const QJsonArray variables =
        runGoconf(home.host(), {"env", "--json", "GOPRIVATE"}).json().value(u"variables"_s).toArray();
    QCOMPARE(variables.size(), 1);
    const QJsonObject variable = variables.first().toObject();
    QCOMPARE(variable.value(u"value"_s).toString(), u"git.example.com"_s);
    const QJsonObject origin = variable.value(u"origin"_s).toObject();
    QCOMPARE(origin.value(u"store"_s).toString(), u"go-env-file"_s);
    QCOMPARE(origin.value(u"location"_s).toString(), home.home() + u"/.config/go/env:2"_s);
}

void ContractTest::withoutGoTheNewestDefaultsHold()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("PATH", "/nowhere");
    const GoconfRun run = runGoconf(host, {"env", "GOPROXY", "GOSUMDB", "GOTOOLCHAIN"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("GOPROXY = https://proxy.golang.org,direct\n"), run.out.constData());
    QVERIFY2(run.out.contains("GOSUMDB = sum.golang.org\n"), run.out.constData());
    QVERIFY2(run.out.contains("GOTOOLCHAIN = auto\n"), run.out.constData());
    QVERIFY2(run.err.contains("There is no go in PATH") || run.err.contains("there is no go in PATH"),
             run.err.constData());
    const GoconfRun terminal = runGoconf(home.host(), {"env", "--view", "terminal", "GOPROXY"});
    QVERIFY2(!terminal.err.contains("here is no go in PATH"), terminal.err.constData());
}

void ContractTest::anErrorIsOneLine()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"set", "--store", "process", "GOPRIVATE=a.com"});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("goconf: ") && run.err.count('\n') == 1, run.err.constData());
}

void ContractTest::anErrorInJsonHasCodeWhatAndDetail()
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), {"undo", "--json"});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject error = run.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"not-found"_s);
    QVERIFY(!error.value(u"what"_s).toString().isEmpty());
    QVERIFY(error.contains(u"detail"_s));
    QCOMPARE(run.err, QByteArray());
}

void ContractTest::dryRunWritesNothing_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("set") << QByteArrayList{"set", "GOPRIVATE=git.example.com"};
    QTest::newRow("set bash") << QByteArrayList{"set", "--store", "bash", "GOPRIVATE=git.example.com"};
    QTest::newRow("unset") << QByteArrayList{"unset", "GOFLAGS"};
    QTest::newRow("path") << QByteArrayList{"path", "add", "/opt/go/bin"};
}

void ContractTest::dryRunWritesNothing()
{
    QFETCH(QByteArrayList, arguments);
    const TempHome home;
    home.write(u".config/go/env"_s, "GOFLAGS=-mod=mod\n");
    const QByteArray before = home.fingerprint();
    const GoconfRun plain = runGoconf(home.host(), arguments + QByteArrayList{"--dry-run"});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.out.startsWith("--- ") && plain.out.contains("\n+++ ") && plain.out.contains("\n@@ "),
             plain.out.constData());
    const GoconfRun json = runGoconf(home.host(), arguments + QByteArrayList{"--dry-run", "--json"});
    QCOMPARE(json.exitCode, 0);
    const QJsonArray changes = json.json().value(u"changes"_s).toArray();
    QVERIFY(!changes.isEmpty());
    for (const QJsonValue &change : changes) {
        QVERIFY(change.toObject().value(u"target"_s).toString().startsWith(home.home()));
        QCOMPARE(change.toObject().value(u"kind"_s).toString(), u"file"_s);
        QVERIFY(change.toObject().contains(u"before"_s));
        QVERIFY(change.toObject().contains(u"after"_s));
        QCOMPARE(change.toObject().value(u"hidden_differs"_s), QJsonValue(false));
    }
    QCOMPARE(home.fingerprint(), before);
    QVERIFY(!home.exists(u".local"_s));
}

void ContractTest::aChangedSecretIsToldInJson()
{
    const TempHome home;
    home.write(u".bash_profile"_s, "export MY_TOKEN=hunter1\n");
    const GoconfRun run =
        runGoconf(home.host(), {"set", "--store", "bash", "--dry-run", "--json", "MY_TOKEN=hunter2"});
    const QJsonArray changes = run.json().value(u"changes"_s).toArray();
    const auto isHidden = [](const QJsonValue &change) {
        return change.toObject().value(u"hidden_differs"_s).toBool();
    };
    QVERIFY2(std::any_of(changes.begin(), changes.end(), isHidden), run.out.constData());
    QVERIFY2(!run.out.contains("hunter"), run.out.constData());
}

QTEST_GUILESS_MAIN(ContractTest)
#include "Contract.moc"
