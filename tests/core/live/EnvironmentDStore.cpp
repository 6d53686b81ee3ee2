// SPDX-License-Identifier: MIT
// The folders of environment.d as one store: who wins, and what a plan writes.
#include "stores/EnvironmentDStore.h"
#include "EnvironmentDHome.h"
#include "HostileEnvironmentD.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

constexpr quint32 seed = 20261121;

class EnvironmentDStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersMaskByNameAndFilesGoByOrder();
    void planThenReadGivesTheValue();
    void editsTheUsersOwnPlainLine();
    void refusesWhatWouldNotWin();
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
