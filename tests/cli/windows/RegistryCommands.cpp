// SPDX-License-Identifier: MIT
// What goconf promises of the variables that Windows keeps: types and bytes stay, a plan writes nothing, and
// what another program wrote is never lost.
#include "GoconfRun.h"
#include "ThrowAwayRegistry.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ThrowAwayRegistry::fill({}); }
    void cleanupTestCase() { ThrowAwayRegistry::fill({}); }

    void setsAndTakesBack();
    void keepsTypes_data();
    void keepsTypes();
    void aPlanWritesNothing();
    void masksSecrets();
    void editsPath();
    void keepsVariablesOfPath();
    void leavesWhatAnotherProgramWrote();
    void oddNamesCanOnlyBeRemoved();
    void showsTypesInTheLadder();
    void refusesWhatCannotBeMeant();
    void whatGoDoesNotKnowGoesToTheUser();

private:
    static void put(const QString &name, const QString &text, quint32 type = registry_type::text)
    {
        if (!ThrowAwayRegistry::registry().write(ThrowAwayRegistry::key,
                                                 {name, type, RegistryText::bytes(text)}))
            qFatal("cannot write %s", qPrintable(name));
    }
    /// The type and the text, such as "1C:\\x"; empty where there is none.
    static QString found(const QString &name)
    {
        const auto value = ThrowAwayRegistry::registry().value(ThrowAwayRegistry::key, name);
        if (!value)
            qFatal("cannot read %s", qPrintable(name));
        return *value ? QString::number((*value)->type) + RegistryText::of((*value)->data).text : QString();
    }
    /// Of a list: the one about that variable, without its end; empty where there is none.
    static QByteArray lineOf(const QByteArray &list, const QByteArray &name)
    {
        const QByteArrayList lines = list.split('\n');
        for (const QByteArray &line : lines) {
            if (line.sliced(std::min<qsizetype>(2, line.size())).startsWith(name + ' '))
                return line.trimmed();
        }
        return {};
    }
    GoconfRun run(const QByteArrayList &arguments) const { return runGoconf(m_home.host(), arguments); }

    TempHome m_home;
};

void RegistryCommandsTest::initTestCase()
{
    const QString why = ThrowAwayRegistry::refusal();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void RegistryCommandsTest::setsAndTakesBack()
{
    put(u"GoProxy"_s, u"%A%"_s, registry_type::expandable);
    const auto before = ThrowAwayRegistry::content();
    const GoconfRun set = run({"set", "--store", "registry-user", "--json", "GOPROXY=direct", "GOFLAGS=-v"});
    QCOMPARE(set.exitCode, 0);
    const QJsonObject entry = set.json()["entry"_L1].toObject();
    QCOMPARE(entry["state"_L1].toString(), u"done"_s);
    QCOMPARE(entry["targets"_L1].toArray(), (QJsonArray{u"HKEY_CURRENT_USER\\Environment\\GoProxy"_s,
                                                        u"HKEY_CURRENT_USER\\Environment\\GOFLAGS"_s}));
    QCOMPARE(ThrowAwayRegistry::content().keys(), (QStringList{u"GOFLAGS"_s, u"GoProxy"_s}));
    QCOMPARE(found(u"GOPROXY"_s), u"2direct"_s);
    QCOMPARE(found(u"GOFLAGS"_s), u"1-v"_s);
    QCOMPARE(run({"unset", "--store", "registry-user", "goproxy"}).exitCode, 0);
    QCOMPARE(found(u"GOPROXY"_s), QString());
    QCOMPARE(run({"undo"}).exitCode, 0);
    QCOMPARE(run({"undo"}).exitCode, 0);
    QCOMPARE(ThrowAwayRegistry::content(), before);
}

void RegistryCommandsTest::keepsTypes_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("new") << QByteArrayList{"N=x"} << u"1x"_s;
    QTest::newRow("new with a variable") << QByteArrayList{"N=%A%\\x"} << u"2%A%\\x"_s;
    QTest::newRow("new as text") << QByteArrayList{"--type", "text", "N=%A%"} << u"1%A%"_s;
    QTest::newRow("there as text") << QByteArrayList{"TEXT=%A%"} << u"1%A%"_s;
    QTest::newRow("there and expanded") << QByteArrayList{"EXPANDED=x"} << u"2x"_s;
    QTest::newRow("type alone") << QByteArrayList{"--type", "expand", "TEXT=old"} << u"2old"_s;
}

void RegistryCommandsTest::keepsTypes()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, expected);
    put(u"TEXT"_s, u"old"_s);
    put(u"EXPANDED"_s, u"old"_s, registry_type::expandable);
    QCOMPARE(run(QByteArrayList{"set", "--store", "registry-user"} + arguments).exitCode, 0);
    QCOMPARE(found(QString::fromUtf8(arguments.last().split('=').first())), expected);
}

void RegistryCommandsTest::aPlanWritesNothing()
{
    put(u"A"_s, u"old"_s);
    const auto before = ThrowAwayRegistry::content();
    const GoconfRun plan =
        run({"set", "--store", "registry-user", "--dry-run", "--json", "A=new", "B=%SystemRoot%"});
    QCOMPARE(plan.exitCode, 0);
    const QJsonArray changes = plan.json()["changes"_L1].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).toObject(), (QJsonObject{{u"target"_s, u"HKEY_CURRENT_USER\\Environment\\A"_s},
                                                    {u"kind"_s, u"registry"_s},
                                                    {u"before"_s, u"old"_s},
                                                    {u"after"_s, u"new"_s},
                                                    {u"before_type"_s, u"REG_SZ"_s},
                                                    {u"after_type"_s, u"REG_SZ"_s},
                                                    {u"hidden_differs"_s, false}}));
    const QJsonObject made = changes.at(1).toObject();
    QVERIFY(made["before"_L1].isNull() && made["before_type"_L1].isNull());
    QCOMPARE(made["after_type"_L1].toString(), u"REG_EXPAND_SZ"_s);
    QCOMPARE(ThrowAwayRegistry::content(), before);
    const GoconfRun text = run({"unset", "--store", "registry-user", "--dry-run", "A"});
    QVERIFY2(text.out.contains("-A=REG_SZ old\n"), text.out.constData());
    QCOMPARE(ThrowAwayRegistry::content(), before);
}

void RegistryCommandsTest::masksSecrets()
{
    put(u"API_TOKEN"_s, u"s3cret-old"_s);
    for (const QByteArrayList &form :
         {QByteArrayList{"--dry-run"}, QByteArrayList{"--dry-run", "--json"}, QByteArrayList{"--json"}}) {
        const GoconfRun plan =
            run(QByteArrayList{"set", "--store", "registry-user", "API_TOKEN=s3cret-new"} + form);
        QCOMPARE(plan.exitCode, 0);
        QVERIFY2(!plan.out.contains("s3cret") && !plan.err.contains("s3cret"), plan.out.constData());
    }
    QCOMPARE(found(u"API_TOKEN"_s), u"1s3cret-new"_s);
}

void RegistryCommandsTest::editsPath()
{
    const QString before = u"2\"C:\\a;b\";%SystemRoot%\\x;"_s;
    put(u"Path"_s, before.sliced(1), registry_type::expandable);
    QCOMPARE(run({"path", "add", "C:\\Go\\bin"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), u"2\"C:\\a;b\";%SystemRoot%\\x;C:\\Go\\bin;"_s);
    const GoconfRun again = run({"path", "add", "c:/GO/bin/"});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("Nothing to change"), again.out.constData());
    QCOMPARE(run({"path", "remove", "C:\\Go\\bin"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), before);
    QCOMPARE(run({"path", "add", "--front", "C:\\c;d"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), u"2\"C:\\c;d\";\"C:\\a;b\";%SystemRoot%\\x;"_s);
    QCOMPARE(run({"undo"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), before);
}

void RegistryCommandsTest::keepsVariablesOfPath()
{
    QCOMPARE(run({"path", "add", "%SystemRoot%\\go"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), u"2%SystemRoot%\\go"_s);
    for (const char *folder : {"%GOCONF_NOTHING%\\bin", "%OS%\\bin"}) { // OS is Windows_NT
        const GoconfRun refused = run({"path", "add", folder});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains("the whole path") || refused.err.contains("no whole path"),
                 refused.err.constData());
    }
    put(u"PATH"_s, u"C:\\a;%GOCONF_NOTHING%\\bin"_s, registry_type::expandable);
    QCOMPARE(run({"path", "remove", "%GOCONF_NOTHING%\\bin"}).exitCode, 0);
    QCOMPARE(found(u"PATH"_s), u"2C:\\a"_s);
}

void RegistryCommandsTest::leavesWhatAnotherProgramWrote()
{
    QCOMPARE(run({"set", "--store", "registry-user", "A=ours"}).exitCode, 0);
    put(u"A"_s, u"ours"_s, registry_type::expandable); // the type alone
    const GoconfRun undo = run({"undo", "--json"});
    QCOMPARE(undo.exitCode, 3);
    QCOMPARE(undo.json()["error"_L1]["code"_L1].toString(), u"conflict"_s);
    QCOMPARE(found(u"A"_s), u"2ours"_s);
}

void RegistryCommandsTest::oddNamesCanOnlyBeRemoved()
{
    put(u"test="_s, u"x"_s);
    QVERIFY(ThrowAwayRegistry::registry().write(ThrowAwayRegistry::key,
                                                {u"NUMBER"_s, 4, QByteArray::fromHex("2a000000")}));
    const auto before = ThrowAwayRegistry::content();
    const GoconfRun number = run({"set", "--store", "registry-user", "--json", "NUMBER=1"});
    QCOMPARE(number.exitCode, 1);
    QCOMPARE(number.json()["error"_L1]["code"_L1].toString(), u"refused"_s);
    QCOMPARE(run({"set", "--store", "registry-user", " A=1"}).exitCode, 1);
    QCOMPARE(ThrowAwayRegistry::content(), before);
    const GoconfRun listed = run({"env", "--view", "terminal"});
    for (const char *name : {"test=", "NUMBER"}) {
        const QByteArray line = lineOf(listed.out, name);
        QVERIFY2(line.endsWith("Environment, no variable)"), listed.out.constData());
    }
    const GoconfRun named = run({"env", "--view", "terminal", "test=", "NUMBER"});
    QCOMPARE(named.exitCode, 0);
    QVERIFY2(named.out.contains("(no variable)"), named.out.constData());
    QCOMPARE(run({"env", "NUMBER=42"}).exitCode, 2);
    // Where it is not held, it is a slip.
    QCOMPARE(run({"unset", "--store", "registry-user", "NUMBER=42"}).exitCode, 2);
    const GoconfRun removed = run({"unset", "--store", "registry-user", "TEST=", "NUMBER", "nothere"});
    QCOMPARE(removed.exitCode, 0);
    QVERIFY2(removed.err.contains("registry-user does not hold nothere") && !removed.err.contains("TEST="),
             removed.err.constData());
    QVERIFY(ThrowAwayRegistry::content().isEmpty());
    QCOMPARE(run({"undo"}).exitCode, 0);
    QCOMPARE(ThrowAwayRegistry::content(), before);
}

void RegistryCommandsTest::showsTypesInTheLadder()
{
    put(u"gopath"_s, u"%SystemRoot%\\go"_s, registry_type::expandable);
    const GoconfRun env = run({"env", "--json", "--view", "terminal", "GOPATH"});
    QCOMPARE(env.exitCode, 0);
    const QJsonObject variable = env.json()["variables"_L1].toArray().first().toObject();
    QCOMPARE(variable["name"_L1].toString(), u"GOPATH"_s);
    QCOMPARE(variable["origin"_L1].toObject(),
             (QJsonObject{{u"store"_s, u"registry-user"_s}, {u"location"_s, ThrowAwayRegistry::key}}));
    const QJsonObject row = variable["ladder"_L1].toArray().first().toObject();
    QCOMPARE(row["type"_L1].toString(), u"REG_EXPAND_SZ"_s);
    QVERIFY(row["effective"_L1].toBool() && !row["shadowed"_L1].toBool());
    QCOMPARE(row["value"_L1], variable["value"_L1]);
    QVERIFY2(variable["value"_L1].toString().endsWith("\\go"_L1) &&
                 !variable["value"_L1].toString().contains(u'%'),
             env.out.constData());
}

void RegistryCommandsTest::refusesWhatCannotBeMeant()
{
    QCOMPARE(run({"set", "--type", "text", "GOFLAGS=-v"}).exitCode, 2);
    QCOMPARE(run({"set", "--store", "registry-user", "--type", "number", "A=1"}).exitCode, 2);
    QCOMPARE(run({"set", "--store", "registry-volatile", "A=1"}).exitCode, 1);
    QCOMPARE(run({"set", "--store", "registry-user", "A=1", "a=2"}).exitCode, 2);
    // A folder of a Unix is no option, and a drive alone no folder.
    const GoconfRun unixFolder = run({"path", "add", "/usr/bin"});
    QVERIFY2(unixFolder.err.contains("the whole path"), unixFolder.err.constData());
    QCOMPARE(unixFolder.exitCode, 2);
    QCOMPARE(run({"path", "add", "C:"}).exitCode, 2);
    QCOMPARE(run({"set", "--store", "registry-user", "USERPROFILE=C:\\x"}).exitCode, 2); // asks
    QVERIFY(ThrowAwayRegistry::content().isEmpty());
}

/// Go's own file cannot hold it.
void RegistryCommandsTest::whatGoDoesNotKnowGoesToTheUser()
{
    const GoconfRun set = run({"set", "FOO=x"});
    QCOMPARE(set.exitCode, 1);
    QVERIFY2(set.err.contains("--store registry-user"), set.err.constData());
}

QTEST_GUILESS_MAIN(RegistryCommandsTest)
#include "RegistryCommands.moc"
