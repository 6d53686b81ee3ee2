// SPDX-License-Identifier: MIT
// The folders of environment.d as one store: who wins, and what a plan writes.
#include "stores/EnvironmentDStore.h"
#include "HostileEnvironmentD.h"
#include "support/TempHome.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

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

void write(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const auto &file = std::get<FileChange>(change);
        if (!file.after) {
            QFile::remove(file.path);
            continue;
        }
        QFile target(file.path);
        if (!QDir().mkpath(QFileInfo(file.path).path()) || !target.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.path));
        target.write(file.after->bytes);
    }
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
    for (int round = 0; round < 200; ++round) {
        const QByteArray name = "N" + QByteArray::number(random.bounded(5));
        const QByteArray value = hostileEnvironmentDValue(random);
        const auto plan = store.plan({{EnvEdit::Set, name, value}});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        write(*plan);
        expected[name] = value;
        QCOMPARE(effective(home.host()), expected);
        QVERIFY(store.plan({{EnvEdit::Set, name, value}})->isEmpty());
    }
    for (int i = 0; i < 5; ++i)
        write(*store.plan({{EnvEdit::Unset, "N" + QByteArray::number(i), {}}}));
    QVERIFY(!home.exists(ours));
}

void EnvironmentDStoreTest::editsTheUsersOwnPlainLine()
{
    TempHome home;
    const QString own = u".config/environment.d/70-go.conf"_s;
    home.write(own, "# mine\r\nGOFLAGS=-v # odd\r\n  GOBIN = '/a b'\nOTHER=$HOME/x");
    const EnvironmentDStore store(home.host());
    write(*store.plan({{EnvEdit::Set, "GOFLAGS", "-x"}, {EnvEdit::Set, "GOBIN", "/c"}}));
    QCOMPARE(home.read(own), QByteArray("# mine\r\nGOFLAGS=-x\r\n  GOBIN =/c\nOTHER=$HOME/x"));
    QVERIFY(!home.exists(ours));
    write(*store.plan({{EnvEdit::Unset, "GOBIN", {}}}));
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
        write(*store.plan(
            {{EnvEdit::AddLast, "PATH", "/opt/my go/$x"}, {EnvEdit::AddFirst, "PATH", "/first"}}));
        const QByteArrayList items = effective(home.host()).value("PATH").split(':');
        QCOMPARE(items.constFirst(), QByteArray("/first"));
        QCOMPARE(items.constLast(), QByteArray("/opt/my go/$x"));
        QCOMPARE(items.count("/first"), 1);
        QCOMPARE(items.count("/opt/my go/$x"), 1);
        QVERIFY(items.contains("/usr/bin"));
    }
    write(*store.plan(
        {{EnvEdit::RemoveItem, "PATH", "/first"}, {EnvEdit::RemoveItem, "PATH", "/opt/my go/$x"}}));
    QVERIFY(!home.exists(ours));
}

QTEST_GUILESS_MAIN(EnvironmentDStoreTest)
#include "EnvironmentDStore.moc"
