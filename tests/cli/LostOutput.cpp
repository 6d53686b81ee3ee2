// SPDX-License-Identifier: MIT
// What was printed and did not arrive: a failure, and no doubt about what was done all the same.
#include "GoconfRun.h"

#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class LostOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsMadeAndSaid_data();
    void aChangeIsMadeAndSaid();
    void anUndoIsDoneAndSaid();
    void readingSaysNothingOfAChange();
};

void LostOutputTest::aChangeIsMadeAndSaid_data()
{
    QTest::addColumn<QByteArrayList>("more");
    QTest::newRow("text") << QByteArrayList{};
    QTest::newRow("JSON") << QByteArrayList{"--json"};
}

void LostOutputTest::aChangeIsMadeAndSaid()
{
    QFETCH(QByteArrayList, more);
    const TempHome home;
    const GoconfRun run =
        runGoconfInto(u"/dev/full"_s, home.host(), QByteArrayList{"set", "GOPRIVATE=git.example.com"} + more);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray("GOPRIVATE=git.example.com\n"));
    const QJsonArray entries =
        runGoconf(home.host(), {"history", "--json"}).json().value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 1);
    const QByteArray id = entries.first().toObject().value(u"id"_s).toString().toUtf8();
    QVERIFY2(run.err.contains("the change was made (entry " + id + "), but the output could not be written"),
             run.err.constData());
}

void LostOutputTest::anUndoIsDoneAndSaid()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "GOPRIVATE=git.example.com"}).exitCode, 0);
    const GoconfRun run = runGoconfInto(u"/dev/full"_s, home.host(), {"undo"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!home.exists(u".config/go/env"_s));
    QVERIFY2(run.err.contains("was taken back, but the output could not be written"), run.err.constData());
}

void LostOutputTest::readingSaysNothingOfAChange()
{
    const TempHome home;
    for (const QByteArrayList &arguments :
         {QByteArrayList{"env"}, {"history"}, {"set", "--dry-run", "GOPRIVATE=git.example.com"}}) {
        const GoconfRun run = runGoconfInto(u"/dev/full"_s, home.host(), arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("goconf: the output could not be written") && !run.err.contains("but the"),
                 run.err.constData());
    }
    // What is wrong anyway stays what it is.
    QCOMPARE(runGoconfInto(u"/dev/full"_s, home.host(), {"set", "A", "--json"}).exitCode, 2);
}

QTEST_GUILESS_MAIN(LostOutputTest)
#include "LostOutput.moc"
