// SPDX-License-Identifier: MIT
#include "sumdb/TreeHeadStore.h"
#include "support/TempHome.h"

#include <QDir>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <memory>
#include <vector>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

/// The kept head is replaced by whoever knows it, and by nobody else.
class TestTreeHeadStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReplacedIsRead();
    void onlyWhoKnowsItReplacesIt();
    void manyAtOnceLoseNothing();
    void evidenceIsKeptOnce();
    void aFailureLeavesTheOldHead();
};

void TestTreeHeadStore::whatIsReplacedIsRead()
{
    const TempHome home;
    const TreeHeadStore store(home.home() + u"/a/b"_s);
    QCOMPARE(*store.read(), QByteArray());
    QVERIFY(!home.exists(u"a"_s));
    QVERIFY(store.replace({}, "one\n"));
    QCOMPARE(*store.read(), QByteArray("one\n"));
    QVERIFY(store.replace("one\n", "two\n"));
    QCOMPARE(home.read(u"a/b/latest"_s), QByteArray("two\n"));
    QCOMPARE(QDir(home.home() + u"/a/b"_s).entryList(QDir::Files), QStringList({u"latest"_s, u"lock"_s}));
}

void TestTreeHeadStore::onlyWhoKnowsItReplacesIt()
{
    const TempHome home;
    const TreeHeadStore store(home.home());
    QVERIFY(store.replace({}, "one\n"));
    QCOMPARE(store.replace({}, "two\n").error().code, ErrorCode::Conflict);
    QCOMPARE(store.replace("two\n", "three\n").error().code, ErrorCode::Conflict);
    QCOMPARE(*store.read(), QByteArray("one\n"));
}

void TestTreeHeadStore::manyAtOnceLoseNothing()
{
    constexpr int rounds = 25;
    const TempHome home;
    const QString folder = home.home();
    std::atomic<int> failures = 0;
    const auto count = [&folder, &failures] {
        const TreeHeadStore store(folder);
        for (int done = 0; done < rounds;) {
            const auto before = store.read();
            if (!before) {
                ++failures;
                return;
            }
            const auto replaced = store.replace(*before, QByteArray::number(before->toInt() + 1));
            if (replaced)
                ++done;
            else if (replaced.error().code != ErrorCode::Conflict) {
                ++failures;
                return;
            }
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create(count));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(TreeHeadStore(folder).read()->toInt(), 4 * rounds);
}

void TestTreeHeadStore::evidenceIsKeptOnce()
{
    const TempHome home;
    const TreeHeadStore store(home.home());
    const auto file = store.keepEvidence("both heads\n");
    QVERIFY(file);
    QCOMPARE(*store.keepEvidence("both heads\n"), *file);
    const auto other = store.keepEvidence("two more\n");
    QVERIFY(*other != *file);
    QCOMPARE(QDir(home.home()).entryList({u"fork-*.txt"_s}).size(), 2);
    QFile evidence(*file);
    QVERIFY(evidence.open(QIODevice::ReadOnly));
    QCOMPARE(evidence.readAll(), QByteArray("both heads\n"));
}

void TestTreeHeadStore::aFailureLeavesTheOldHead()
{
    const TempHome home;
    const TreeHeadStore store(home.home() + u"/db"_s);
    QVERIFY(store.replace({}, "one\n"));
    // A folder stands where the new content would be written.
    QVERIFY(QDir(home.home()).mkpath(u"db/latest.new/full"_s));
    QVERIFY(!store.replace("one\n", "two\n"));
    QCOMPARE(*store.read(), QByteArray("one\n"));
    home.write(u"file"_s, "x");
    QVERIFY(!TreeHeadStore(home.home() + u"/file/db"_s).replace({}, "one\n"));
    QCOMPARE(home.read(u"file"_s), QByteArray("x"));
}

QTEST_GUILESS_MAIN(TestTreeHeadStore)
#include "TreeHeadStore.moc"
