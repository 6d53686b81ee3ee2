// SPDX-License-Identifier: MIT
// Entries of lists such as PATH in environment.d: there once, at the end asked for, and taken out alone.
#include "EnvironmentDHome.h"
#include "stores/EnvironmentDStore.h"

#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class EnvironmentDListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreExtendedOnceAndTakenBack();
    void itemsAreTakenOutInAnyOrder();
    void takesOutNothingElse();
    void firstMovesToTheFront();
    void itemThatALaterFileHidesIsRefused_data();
    void itemThatALaterFileHidesIsRefused();
};

void EnvironmentDListsTest::listsAreExtendedOnceAndTakenBack()
{
    TempHome home;
    const EnvironmentDStore store(home.host());
    for (int round = 0; round < 2; ++round) {
        write(home, store.plan({{EnvEdit::AddLast, "PATH", "/opt/my go/$x"},
                                {EnvEdit::AddFirst, "PATH", "/first"}}));
        const QByteArrayList items = effective(home.host()).value("PATH").split(':');
        QCOMPARE(items.constFirst(), QByteArray("/first"));
        QCOMPARE(items.constLast(), QByteArray("/opt/my go/$x"));
        QCOMPARE(items.count("/first"), 1);
        QCOMPARE(items.count("/opt/my go/$x"), 1);
        QVERIFY(items.contains("/usr/bin"));
    }
    write(home, store.plan({{EnvEdit::RemoveItem, "PATH", "/first"},
                            {EnvEdit::RemoveItem, "PATH", "/opt/my go/$x"}}));
    QVERIFY(!home.exists(ours));
}

void EnvironmentDListsTest::itemsAreTakenOutInAnyOrder()
{
    const QByteArrayList items = {"/opt/a", "/opt/b c", "/opt/$d"};
    QVector<int> order = {0, 1, 2};
    do {
        for (const EnvEdit::Kind kind : {EnvEdit::AddFirst, EnvEdit::AddLast}) {
            TempHome home;
            const EnvironmentDStore store(home.host());
            for (const QByteArray &item : items)
                write(home, store.plan({{kind, "PATH", item}}));
            QByteArrayList left = items;
            for (const int i : order) {
                write(home, store.plan({{EnvEdit::RemoveItem, "PATH", items.at(i)}}));
                left.removeAll(items.at(i));
                const QByteArrayList now = effective(home.host()).value("PATH").split(':');
                for (const QByteArray &item : items)
                    QCOMPARE(now.contains(item), left.contains(item));
            }
            QVERIFY(!home.exists(ours));
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void EnvironmentDListsTest::takesOutNothingElse()
{
    TempHome home;
    home.write(u".config/environment.d/50-own.conf"_s, "LIST=/mine:/opt/a\n");
    const EnvironmentDStore store(home.host());
    home.write(ours, "LIST=/opt/a/b${LIST:+:$LIST}\nLIST=${LIST:+$LIST:}/opt/c\n");
    write(home, store.plan({{EnvEdit::RemoveItem, "LIST", "/opt/a"}}));
    QCOMPARE(effective(home.host()).value("LIST"), QByteArray("/opt/a/b:/mine:/opt/c"));
    write(home, store.plan({{EnvEdit::AddLast, "PATH", "/opt/c"}}));
    const auto plan = store.plan({{EnvEdit::RemoveItem, "PATH", "/usr/bin"}});
    QVERIFY(!plan);
    QVERIFY2(plan.error().what.contains(u"before the session settings are read"_s),
             qPrintable(plan.error().what));
    home.write(ours, "LIST=/opt/a:$HOME\n");
    const auto byHand = store.plan({{EnvEdit::RemoveItem, "LIST", "/opt/a"}});
    QVERIFY(!byHand);
    QVERIFY2(byHand.error().what.contains(u"60-goconfigurator.conf, line 1,"_s),
             qPrintable(byHand.error().what));
}

void EnvironmentDListsTest::firstMovesToTheFront()
{
    TempHome home;
    const EnvironmentDStore store(home.host());
    for (const char *item : {"/a", "/b", "/a"})
        write(home, store.plan({{EnvEdit::AddFirst, "LIST", item}}));
    QCOMPARE(effective(home.host()).value("LIST"), QByteArray("/a:/b"));
}

void EnvironmentDListsTest::itemThatALaterFileHidesIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no list of before, last")
        << int(EnvEdit::AddLast) << QByteArray("PATH=/usr/bin:${HOME}/bin");
    QTest::newRow("no list of before, first")
        << int(EnvEdit::AddFirst) << QByteArray("PATH=/usr/bin:${HOME}/bin");
    QTest::newRow("something before the first")
        << int(EnvEdit::AddFirst) << QByteArray("PATH=$HOME/bin:$PATH");
}

void EnvironmentDListsTest::itemThatALaterFileHidesIsRefused()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, line);
    TempHome home;
    home.write(u".config/environment.d/90-p.conf"_s, line);
    const auto plan = EnvironmentDStore(home.host()).plan({{EnvEdit::Kind(kind), "PATH", "/opt/a"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().what.contains(u"90-p.conf, line 1,"_s), qPrintable(plan.error().what));
}

QTEST_GUILESS_MAIN(EnvironmentDListsTest)
#include "EnvironmentDLists.moc"
