// SPDX-License-Identifier: MIT
// What we say of environment.d is what systemd says: answers recorded of one release, and this machine's.
#include "HostileEnvironmentD.h"
#include "SystemdGenerator.h"
#include "change/Applier.h"
#include "stores/EnvironmentDStore.h"
#include "support/TempHome.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QByteArray, QByteArray>;
using Files = QMap<QString, QByteArray>;

constexpr quint32 seed = 20261122;
const QString folder = u".config/environment.d/"_s;
const QString ours = folder + u"60-goconfigurator.conf"_s;

/// A throw-away home on this machine's own system folders.
Host onThisMachine(const TempHome &home)
{
    Host host = home.host();
    host.systemRoot = u"/"_s;
    return host;
}

Values weSay(const Host &host)
{
    const auto snapshot = EnvironmentDStore(host).read();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().what));
    Values values;
    for (const EnvEntry &entry : snapshot->entries)
        values.insert(entry.name, entry.value);
    return values;
}

/// Those of the rows: the machine's own folders may set more.
Values ofRows(const Values &values)
{
    Values rows;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key().startsWith("T_"))
            rows.insert(value.key(), value.value());
    }
    return rows;
}

QByteArray randomFile(QRandomGenerator &random)
{
    // No comment ends in a backslash: from systemd 254 on it does not go on in the next line.
    static const char *const pieces[] = {
        "T_A=",    "T_B=",   "T_C=", "T_D=", "T_E=",  "\n",      "\n",          "\n",
        "\r",      "\r\n",   " ",    "\t",   "# c\n", "; c\n",   "# c \\\n\n",  "\\",
        "\\\n",    "'",      "\"",   "$",    "${",    "}",       "{",           ":-",
        ":+",      ":",      "=",    "$$",   "$T_A",  "${T_B}",  "${T_C:-x y}", "${T_A:+$T_B}",
        "${T_D:-", "T_B=${", "a",    "b c",  "é",     "export ", "T E=",        "1T="};
    QByteArray file;
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i)
        file += pieces[random.bounded(int(std::size(pieces)))];
    return file;
}

} // namespace

class EnvironmentDSystemdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedAnswersHold_data();
    void recordedAnswersHold();
    void namesOfTheMachinesFilesHideThem();
    void randomFilesAreReadAlike();
    void plannedLinesReachTheSession();
};

void EnvironmentDSystemdTest::recordedAnswersHold_data()
{
    // The answers are those of systemd 252.
    QTest::addColumn<Files>("files");
    QTest::addColumn<Values>("values");
    const auto row = [](const char *name, const Files &files, const Values &values) {
        QTest::newRow(name) << files << values;
    };
    row("hidden names, backups and other suffixes",
        {{u".10.conf"_s, "T_HIDDEN=1"},
         {u".conf"_s, "T_BARE=1"},
         {u"10~.conf"_s, "T_TILDE=1"},
         {u"11.conf~"_s, "T_BACKUP=1"},
         {u"12.conf.dpkg-new"_s, "T_DPKG=1"},
         {u"13.dpkg-old.conf"_s, "T_INNER=1"},
         {u"14"_s, "T_NONE=1"},
         {u"15.conf/16.conf"_s, "T_BELOW=1"}},
        {{"T_TILDE", "1"}, {"T_INNER", "1"}});
    row("order of names",
        {{u"9.conf"_s, "T_X=$T_X-9"}, {u"10.conf"_s, "T_X=10"}, {u"A.conf"_s, "T_X=$T_X-A"}},
        {{"T_X", "10-9-A"}});
    const auto file = [&](const char *name, const QByteArray &bytes, const Values &values) {
        row(name, {{u"50.conf"_s, bytes}}, values);
    };
    file("comment that ends", "# mine \\\n\nT_X=1\n", {{"T_X", "1"}});
    file("value that goes on", "T_A=foo\\\nT_X=1\n", {{"T_A", "fooT_X=1"}});
    file("value that ends", "T_A=foo\\\n\nT_X=1\n", {{"T_A", "foo"}, {"T_X", "1"}});
    file("open quotation mark", "T_A=\"foo\nT_X=1\n", {{"T_A", "foo\nT_X=1\n"}});
    file("lone carriage returns", "T_A=1\rT_B=2\rT_C=\\\rT_D=3",
         {{"T_A", "1"}, {"T_B", "2"}, {"T_C", "T_D=3"}});
    file("zero byte", QByteArray("T_A=1\nT_B=2\0\nT_C=3\n", 20), {});
    file("unknown operator", "T_A=x\nT_B=${T_N:x}${T_A:+q}z\nT_C=$T_B",
         {{"T_A", "x"}, {"T_B", "${T_N:x}${T_A:+q}z"}, {"T_C", "${T_N:x}${T_A:+q}z"}});
    file("braces", "T_A=x\nT_B=${T_N:-{y}}z\nT_C=${T_N:-$}\nT_D=${T_A:+{}\nT_E=${${T_A:+y}",
         {{"T_A", "x"}, {"T_B", "{y}z"}, {"T_C", "$"}, {"T_D", "${T_A:+{}"}, {"T_E", ""}});
    file("open braces", "T_A=${T_N:-x\nT_B=${T_A\nT_C=${}x\nT_D=${T_A:}\nT_E=${a b}",
         {{"T_A", "${T_N:-x"}, {"T_B", "${T_A"}, {"T_C", "x"}, {"T_D", "${T_A:}"}, {"T_E", ""}});
    file("empty is set", "T_A=${T_N:+}\nT_B=${T_A:-d}.\nT_C=${T_A:+a}.\n",
         {{"T_A", ""}, {"T_B", "."}, {"T_C", "a."}});
    file("equals sign first", "=T_A=\"x\nT_B=1\"\nT_C=2", {{"T_C", "2"}});
    file("names", "T A=1\n=1\nT_=\nexport T_B=1\nT_C =2\n\xef\xbb\xbfT_D=1", {{"T_C", "2"}});
    file("deep", "T_A=" + QByteArray("${T_N:-").repeated(20000) + 'x' + QByteArray(20000, '}'),
         {{"T_A", "x"}});
}

void EnvironmentDSystemdTest::recordedAnswersHold()
{
    QFETCH(Files, files);
    QFETCH(Values, values);
    TempHome home;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        home.write(folder + file.key(), file.value());
    QCOMPARE(ofRows(weSay(onThisMachine(home))), values);
    QCOMPARE(ofRows(systemdSays(onThisMachine(home))), values);
}

void EnvironmentDSystemdTest::namesOfTheMachinesFilesHideThem()
{
    TempHome home;
    home.write(folder + u"00-first.conf"_s, "T_FIRST=1");
    const auto compare = [&] {
        const Values mine = weSay(onThisMachine(home));
        QCOMPARE(mine.value("T_FIRST"), QByteArray("1"));
        QCOMPARE(mine, systemdSays(onThisMachine(home)));
    };
    compare();
    for (const char *path : {"/etc/environment.d", "/run/environment.d", "/usr/lib/environment.d"}) {
        const QStringList names = QDir(QLatin1StringView(path)).entryList({u"*.conf"_s});
        for (const QString &name : names)
            home.write(folder + name, "T_HIDES=1\n");
    }
    compare();
}

void EnvironmentDSystemdTest::randomFilesAreReadAlike()
{
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    QCryptographicHash answers(QCryptographicHash::Sha256);
    for (int round = 0; round < 200; ++round) {
        TempHome home;
        for (const char *name : {"10.conf", "20.conf"})
            home.write(folder + QLatin1StringView(name), randomFile(random));
        const Values mine = weSay(onThisMachine(home));
        if (const Values said = systemdSays(onThisMachine(home)); said != mine) {
            qInfo() << home.read(folder + u"10.conf"_s) << home.read(folder + u"20.conf"_s);
            QCOMPARE(mine, said);
        }
        const Values rows = ofRows(mine);
        for (auto value = rows.cbegin(); value != rows.cend(); ++value)
            answers.addData(value.key() + '=' + value.value() + '\0');
        answers.addData("\n");
    }
    // Recorded where systemd 252 gave the same.
    QCOMPARE(answers.result().toHex(),
             QByteArray("300d14813e378533d85bdded2e47f7b1d5788480f4e3637d8ffb8151eaad5bf6"));
}

void EnvironmentDSystemdTest::plannedLinesReachTheSession()
{
    // Whatever our file holds: a plan is refused, or the session gets the value and nothing else changes.
    QRandomGenerator random(seed + 1);
    int planned = 0;
    for (int round = 0; round < 80; ++round) {
        TempHome home;
        home.write(ours, randomFile(random));
        const EnvironmentDStore store(onThisMachine(home));
        Values expected = weSay(onThisMachine(home));
        const QByteArray value = hostileEnvironmentDValue(random);
        const auto plan = store.plan({{EnvEdit::Set, "T_NEW", value}, {EnvEdit::AddLast, "T_LIST", "/a"}});
        if (!plan) {
            QCOMPARE(plan.error().code, ErrorCode::Refused);
            continue;
        }
        ++planned;
        QVERIFY(Applier(home.path(u".local/state/goconfigurator"_s)).apply(*plan));
        expected.insert("T_NEW", value);
        expected.insert("T_LIST", "/a");
        QCOMPARE(weSay(onThisMachine(home)), expected);
        QCOMPARE(systemdSays(onThisMachine(home)), expected);
    }
    QVERIFY(planned > 25);
}

QTEST_GUILESS_MAIN(EnvironmentDSystemdTest)
#include "EnvironmentDSystemd.moc"
