// SPDX-License-Identifier: MIT
#include "stores/EtcEnvironmentStore.h"
#include "stores/ProcessEnvironmentStore.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SystemStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void etcEnvironmentIsReadAsPamDoes();
    void etcEnvironmentMayBeMissing();
    void theProcessIsItsEnvironment();
    void neitherIsEverWritten();
};

void SystemStoresTest::etcEnvironmentIsReadAsPamDoes()
{
    // File and result as Linux-PAM 1.5.2 gave them through su(1).
    TempHome home;
    home.write(
        u"../root/etc/environment"_s,
        "A=1\n  B=lead\nexport C=exp\nD=\"dq\"\nE='sq'\nF=\"a\"b\"\nG=tail   \nH=a # c\nI=\"a#b\"\nJ=\"mix'\n"
        "K=a\\b\nL=$A${A}\nM-N=x\nO =sp\nP= sp\nQ=\nR=\"\"\nA=2\nS=a\"b\"\nT=\xff\nU=cr\r\nD\nV=\"sp \"\n"
        "W=\"in\"side\"\nY=a\\\nZ=q\nAB=\"a\\\nb\"\nAC=end");
    const auto snapshot = EtcEnvironmentStore(home.host()).read();
    QVERIFY(snapshot);
    QMap<QByteArray, QByteArray> values;
    QMap<QByteArray, int> lines;
    for (const EnvEntry &entry : snapshot->entries) {
        values.insert(entry.name, entry.value);
        lines.insert(entry.name, entry.location.line);
    }
    const QMap<QByteArray, QByteArray> expected{
        {"A", "2"},        {"B", "lead"}, {"C", "exp"},    {"E", "sq"},   {"F", "a\"b"},   {"G", "tail   "},
        {"H", "a "},       {"I", "a"},    {"J", "mix"},    {"K", "a\\b"}, {"L", "$A${A}"}, {"P", " sp"},
        {"Q", ""},         {"R", ""},     {"S", "a\"b\""}, {"T", "\xff"}, {"U", "cr\r"},   {"V", "sp "},
        {"W", "in\"side"}, {"Y", "aZ=q"}, {"AB", "ab"},    {"AC", "end"}};
    QCOMPARE(values, expected);
    QCOMPARE(lines.value("A"), 18);
    QCOMPARE(lines.value("AB"), 27);
    QCOMPARE(lines.value("AC"), 29);
    QCOMPARE(snapshot->problems.size(), 2);
}

void SystemStoresTest::etcEnvironmentMayBeMissing()
{
    TempHome home;
    const auto snapshot = EtcEnvironmentStore(home.host()).read();
    QVERIFY(snapshot);
    QVERIFY(snapshot->entries.isEmpty());
}

void SystemStoresTest::theProcessIsItsEnvironment()
{
    TempHome home;
    Host host = home.host();
    host.environment.set("GOFLAGS", "a\nb\xff");
    const auto snapshot = ProcessEnvironmentStore(host).read();
    QVERIFY(snapshot);
    Environment read(Os::Linux);
    for (const EnvEntry &entry : snapshot->entries) {
        QVERIFY(entry.location.isEmpty());
        read.set(entry.name, entry.value);
    }
    QVERIFY(read == host.environment);
}

void SystemStoresTest::neitherIsEverWritten()
{
    TempHome home;
    const QVector<EnvEdit> edits{{EnvEdit::Set, "A", "1"}};
    QCOMPARE(ProcessEnvironmentStore(home.host()).plan(edits).error().code, ErrorCode::ReadOnly);
    QCOMPARE(EtcEnvironmentStore(home.host()).plan(edits).error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(SystemStoresTest)
#include "SystemStores.moc"
