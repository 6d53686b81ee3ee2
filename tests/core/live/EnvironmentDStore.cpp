// SPDX-License-Identifier: MIT
// The folders of environment.d as one store: who wins, and what a plan writes.
#include "stores/EnvironmentDStore.h"
#include "HostileEnvironmentD.h"
#include "change/Applier.h"
#include "support/TempHome.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261121;
const QString ours = u".config/environment.d/60-goconfigurator.conf"_s;

/// What the store says of a home: the last value of each name.
QMap<QByteArray, QByteArray> effective(const Host &host)
{
    QMap<QByteArray, QByteArray> values;
    const auto snapshot = EnvironmentDStore(host).read();
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().what));
    for (const EnvEntry &entry : snapshot->entries)
        values.insert(entry.name, entry.value);
    return values;
}

/// Brings a plan to the disk, having seen that it can be taken back.
void write(const TempHome &home, const Result<ChangeSet> &plan)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    if (plan->isEmpty())
        return;
    const QTemporaryDir state;
    Applier applier(state.filePath(u"state"_s));
    const QByteArray before = home.fingerprint();
    if (!applier.apply(*plan) || !applier.undo() || home.fingerprint() != before || !applier.apply(*plan))
        qFatal("the plan cannot be applied and taken back");
}

} // namespace

class EnvironmentDStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersMaskByNameAndFilesGoByOrder();
    void planThenReadGivesTheValue();
    void editsTheUsersOwnPlainLine();
    void refusesWhatWouldNotWin();
    void listsAreExtendedOnceAndTakenBack();
    void itemsAreTakenOutInAnyOrder();
    void takesOutNothingElse();
    void firstMovesToTheFront();
    void itemThatALaterFileHidesIsRefused_data();
    void itemThatALaterFileHidesIsRefused();
    void appendsNoLineIntoAnother_data();
    void appendsNoLineIntoAnother();
    void loneCarriageReturnsStay();
    void onlyOurOwnNameIsOurs();
    void hugeValuesArePassedOver();
};

void EnvironmentDStoreTest::foldersMaskByNameAndFilesGoByOrder()
{
    TempHome home;
    const Host host = home.host();
    const auto system = [&](const QString &relative, const QByteArray &bytes) {
        home.write(u"../root"_s + relative, bytes);
    };
    system(u"/usr/lib/environment.d/10-a.conf"_s, "A=lib\nL=lib\n");
    system(u"/etc/environment.d/10-a.conf"_s, "A=etc\n");
    system(u"/etc/environment.d/50-b.conf"_s, "B=etc\nP=/sys:$PATH\n");
    system(u"/etc/environment.d/99-z.conf"_s, "Z=$B-$A\n");
    home.write(u".config/environment.d/50-b.conf"_s, "B=user\n");
    home.write(u".config/environment.d/notes.txt"_s, "B=no\n");
    home.write(u".config/environment.d/.60-x.conf"_s, "B=hidden\n");
    system(u"/etc/environment.d/.70-x.conf"_s, "B=hidden\n");
    system(u"/usr/lib/environment.d/60-null.conf"_s, "N=lib\n");
    QVERIFY(QFile::link(u"/dev/null"_s, home.path(u".config/environment.d/60-null.conf"_s)));
    system(u"/usr/lib/environment.d/61-gone.conf"_s, "N=lib\n");
    QVERIFY(QFile::link(u"gone"_s, home.path(u".config/environment.d/61-gone.conf"_s)));
    const auto values = effective(host);
    QCOMPARE(values, (QMap<QByteArray, QByteArray>{{"A", "etc"}, {"B", "user"}, {"Z", "user-etc"}}));
}

void EnvironmentDStoreTest::planThenReadGivesTheValue()
{
    QRandomGenerator random(seed);
    TempHome home;
    home.write(u".config/environment.d/50-own.conf"_s, "# mine\r\nGOFLAGS=-v\r\nOTHER=$HOME/x");
    const EnvironmentDStore store(home.host());
    QMap<QByteArray, QByteArray> expected = effective(home.host());
    for (int round = 0; round < 40; ++round) {
        const QByteArray name = "N" + QByteArray::number(random.bounded(5));
        const QByteArray value = hostileEnvironmentDValue(random);
        const auto plan = store.plan({{EnvEdit::Set, name, value}});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        write(home, plan);
        expected[name] = value;
        QCOMPARE(effective(home.host()), expected);
        QVERIFY(store.plan({{EnvEdit::Set, name, value}})->isEmpty());
    }
    for (int i = 0; i < 5; ++i)
        write(home, store.plan({{EnvEdit::Unset, "N" + QByteArray::number(i), {}}}));
    QVERIFY(!home.exists(ours));
}

void EnvironmentDStoreTest::editsTheUsersOwnPlainLine()
{
    TempHome home;
    const QString own = u".config/environment.d/70-go.conf"_s;
    home.write(own, "# mine\r\nGOFLAGS=-v # odd\r\n  GOBIN = '/a b'\nOTHER=$HOME/x");
    const EnvironmentDStore store(home.host());
    write(home, store.plan({{EnvEdit::Set, "GOFLAGS", "-x"}, {EnvEdit::Set, "GOBIN", "/c"}}));
    QCOMPARE(home.read(own), QByteArray("# mine\r\nGOFLAGS=-x\r\n  GOBIN =/c\nOTHER=$HOME/x"));
    QVERIFY(!home.exists(ours));
    write(home, store.plan({{EnvEdit::Unset, "GOBIN", {}}}));
    QCOMPARE(home.read(own), QByteArray("# mine\r\nGOFLAGS=-x\r\n  OTHER=$HOME/x"));
}

void EnvironmentDStoreTest::refusesWhatWouldNotWin()
{
    TempHome home;
    home.write(u"../root/etc/environment.d/90-admin.conf"_s, "\nGOFLAGS=-v\n");
    const EnvironmentDStore store(home.host());
    const auto plan = store.plan({{EnvEdit::Set, "GOFLAGS", "-x"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY(plan.error().what.contains(u"90-admin.conf"_s));
    QCOMPARE(store.plan({{EnvEdit::Unset, "GOFLAGS", {}}}).error().code, ErrorCode::Refused);
}

void EnvironmentDStoreTest::listsAreExtendedOnceAndTakenBack()
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

void EnvironmentDStoreTest::itemsAreTakenOutInAnyOrder()
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

void EnvironmentDStoreTest::takesOutNothingElse()
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

void EnvironmentDStoreTest::firstMovesToTheFront()
{
    TempHome home;
    const EnvironmentDStore store(home.host());
    for (const char *item : {"/a", "/b", "/a"})
        write(home, store.plan({{EnvEdit::AddFirst, "LIST", item}}));
    QCOMPARE(effective(home.host()).value("LIST"), QByteArray("/a:/b"));
}

void EnvironmentDStoreTest::itemThatALaterFileHidesIsRefused_data()
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

void EnvironmentDStoreTest::itemThatALaterFileHidesIsRefused()
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

void EnvironmentDStoreTest::appendsNoLineIntoAnother_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // empty: refused
    QTest::newRow("comment") << QByteArray("# mine \\") << QByteArray("# mine \\\n\nX=1\n");
    QTest::newRow("comment, line end") << QByteArray("# mine \\\n") << QByteArray("# mine \\\n\nX=1\n");
    QTest::newRow("value") << QByteArray("A=foo\\") << QByteArray("A=foo\\\n\nX=1\n");
    QTest::newRow("value, line end") << QByteArray("A=foo\\\n") << QByteArray("A=foo\\\n\nX=1\n");
    QTest::newRow("escape that is over") << QByteArray("A=f\\oo") << QByteArray("A=f\\oo\nX=1\n");
    QTest::newRow("double quotation mark") << QByteArray("B=1\nA=\"foo") << QByteArray();
    QTest::newRow("single quotation mark") << QByteArray("B=1\nA='foo\n\n") << QByteArray();
    QTest::newRow("zero byte") << QByteArray("B=1\n#\0\n", 7) << QByteArray();
}

void EnvironmentDStoreTest::appendsNoLineIntoAnother()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    TempHome home;
    home.write(ours, before);
    const EnvironmentDStore store(home.host());
    for (const EnvEdit &edit : {EnvEdit{EnvEdit::Set, "X", "1"}, EnvEdit{EnvEdit::AddLast, "LIST", "/a"}}) {
        home.write(ours, before);
        const auto plan = store.plan({edit});
        if (after.isEmpty()) {
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::Refused);
            QVERIFY2(plan.error().what.contains(u"60-goconfigurator.conf, line 2,"_s),
                     qPrintable(plan.error().what));
            continue;
        }
        auto expected = effective(home.host());
        write(home, plan);
        expected.insert(edit.name, edit.value);
        QCOMPARE(effective(home.host()), expected);
        if (edit.kind == EnvEdit::Set)
            QCOMPARE(home.read(ours), after);
    }
}

void EnvironmentDStoreTest::loneCarriageReturnsStay()
{
    TempHome home;
    home.write(ours, "A=1\rB=2\rC=3");
    write(home, EnvironmentDStore(home.host()).plan({{EnvEdit::Set, "A", "x"}, {EnvEdit::Set, "C", "y"}}));
    QCOMPARE(home.read(ours), QByteArray("A=x\rB=2\rC=y"));
}

void EnvironmentDStoreTest::onlyOurOwnNameIsOurs()
{
    TempHome home;
    const QString own = u".config/environment.d/x60-goconfigurator.conf"_s;
    home.write(own, "X=1\n");
    write(home, EnvironmentDStore(home.host()).plan({{EnvEdit::Unset, "X", {}}}));
    QVERIFY(home.exists(own));
    QCOMPARE(home.read(own), QByteArray());
}

void EnvironmentDStoreTest::hugeValuesArePassedOver()
{
    TempHome home;
    home.write(u".config/environment.d/50-own.conf"_s,
               "A=xxxx\n" + QByteArray("A=$A$A\n").repeated(40) + "B=1\n");
    const auto snapshot = EnvironmentDStore(home.host()).read();
    QVERIFY(snapshot);
    QCOMPARE(effective(home.host()).value("A"), QByteArray(64 * 1024, 'x'));
    QCOMPARE(effective(home.host()).value("B"), QByteArray("1"));
    QCOMPARE(snapshot->problems.size(), 26);
    QVERIFY(snapshot->problems.constFirst().message.endsWith(u"50-own.conf:16 is passed over"_s));
    const QByteArray line = "A=" + QByteArray(64 * 1024, 'x') + '\n';
    for (int i = 0; i < 10; ++i)
        home.write(u".config/environment.d/6%1-own.conf"_s.arg(i), line.repeated(50));
    const auto all = EnvironmentDStore(home.host()).read();
    QVERIFY(all);
    QVERIFY(all->entries.size() < 300);
}

QTEST_GUILESS_MAIN(EnvironmentDStoreTest)
#include "EnvironmentDStore.moc"
