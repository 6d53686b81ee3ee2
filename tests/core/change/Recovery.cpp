// SPDX-License-Identifier: MIT
#include "change/Recovery.h"

#include "change/Applier.h"
#include "platform/FileLock.h"
#include "support/TempHome.h"

#include <QFileInfo>
#include <QTest>
#include <QTimeZone>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a killed process left, with one target that somebody changed since, and a torn entry.
    void recoveryLeavesForeignChangesAlone()
    {
        const TempHome home;
        const QString mine = home.write(u"mine"_s, "after");
        const QString theirs = home.write(u"theirs"_s, "their own");
        const QString untouched = home.write(u"untouched"_s, "before");
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.id = u"20261121T000000.000Z-0001"_s;
        const QString temporary = home.home() + "/.goconf-"_L1 + entry.id + "-0"_L1;
        entry.temporaryFiles = {temporary};
        home.write(QFileInfo(temporary).fileName() + ".part"_L1, "half");
        for (const QString &path : {mine, theirs, untouched})
            entry.set.changes.append(FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}});
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        QVERIFY(journal.save(entry).has_value());
        home.write(u".local/state/goconfigurator/journal/pending/x.tmp"_s, "{");
        home.write(u".local/state/goconfigurator/journal/pending/20261120T000000.000Z-0002.pending.json"_s,
                   "{");
        Applier applier(home.state());
        const auto settled = applier.recover();
        QVERIFY(settled.errors.isEmpty());
        QCOMPARE(settled.settled.size(), 2);
        QCOMPARE(home.read(u"mine"_s) + home.read(u"theirs"_s) + home.read(u"untouched"_s),
                 "beforetheir ownbefore");
        QVERIFY(!QFile::exists(temporary + ".part"_L1));
        QVERIFY(!journal.hasPending());
        const auto entries = journal.entries();
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).state, JournalState::RolledBack);
        QCOMPARE(entries->at(0).leftAlone, QStringList{theirs});
        QCOMPARE(entries->at(1).state, JournalState::Unreadable);
        QVERIFY(!entries->at(1).title.isEmpty());
        QVERIFY(applier.recover().settled.isEmpty());
        QCOMPARE(applier.undo(entries->at(1).id).error().code, ErrorCode::Corrupt);
    }

    /// A file in the folder of pending entries that has no entry's name is told once and put aside.
    void misnamedEntriesAreToldOnce()
    {
        const TempHome home;
        const QString pending = u".local/state/goconfigurator/journal/pending/"_s;
        home.write(pending + "broken.json"_L1, "{");
        home.write(pending + "20261121T000000.000Z-0001.done.json"_L1, "{");
        home.write(pending + ".hidden.json"_L1, "");
        Applier applier(home.state());
        const Applier::Recovery recovery = applier.recover();
        QVERIFY(recovery.errors.isEmpty());
        QCOMPARE(recovery.settled.size(), 2);
        for (const JournalEntry &entry : recovery.settled) {
            QCOMPARE(entry.state, JournalState::Unreadable);
            QVERIFY(entry.set.title.contains(entry.id));
        }
        QVERIFY(applier.recover().settled.isEmpty());
        QVERIFY(home.exists(pending + ".hidden.json"_L1));
        const Journal journal(home.state());
        QCOMPARE(journal.entries()->size(), 2);
        // A name that is no time does not hide the newest time.
        const QDateTime early = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
        QVERIFY(journal.newId(early) > u"20261121T000000.000Z"_s);
        const ChangeSet set{u"t"_s, {LinkChange{home.home() + "/l"_L1, {}, "x"}}};
        QVERIFY(applier.apply(set).has_value());
        QVERIFY(applier.undo().has_value());
    }

    /// A live holder of the lock is not a dead one, and other programs' files are nothing to settle.
    void recoveryNeverWaits()
    {
        const TempHome home;
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        home.write(u".local/state/goconfigurator/journal/pending/.DS_Store"_s, "x");
        QVERIFY(!journal.hasPending());
        JournalEntry entry;
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.when = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.save(entry).has_value());
        {
            const auto held = FileLock::acquire(journal.lockPath(), std::chrono::seconds(1));
            QVERIFY(held.has_value());
            const Applier::Recovery recovery = Applier(home.state()).recover();
            QVERIFY(recovery.settled.isEmpty() && recovery.errors.isEmpty());
            QVERIFY(journal.hasPending());
        }
        QCOMPARE(Applier(home.state()).recover().settled.size(), 1);
    }

    /// An entry that cannot be settled stops neither the others nor changes of other targets.
    void recoveryGoesOnAfterAnError()
    {
        const TempHome home;
        const QString good = home.write(u"good"_s, "after");
        const QString bad = home.write(u"bad"_s, "after", 0444);
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        for (const QString &path : {good, bad}) {
            entry.id = u"20261121T000000.000Z-"_s + QFileInfo(path).fileName();
            entry.set.changes = {FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}}};
            QVERIFY(journal.save(entry).has_value());
        }
        Applier applier(home.state());
        const Applier::Recovery recovery = applier.recover();
        QCOMPARE(recovery.settled.size(), 1);
        QCOMPARE(recovery.unsettled.size(), 1);
        QCOMPARE(recovery.errors.size(), 1);
        QCOMPARE(home.read(u"good"_s), "before");
        const FileImage next{"next", 0644};
        QCOMPARE(applier.apply({u"t"_s, {FileChange{bad, FileImage{"after", 0644}, next}}}).error().code,
                 ErrorCode::Refused);
        QVERIFY(applier.apply({u"t"_s, {FileChange{good, FileImage{"before", 0644}, next}}}).has_value());
    }

    /// What cannot be read now may be readable later, and what is newer is another program's: both stay.
    void unreadIsNotDamaged()
    {
        const TempHome home;
        const QString entry =
            u".local/state/goconfigurator/journal/pending/20261121T000000.000Z-0001.pending.json"_s;
        Applier applier(home.state());
        const ChangeSet set{u"t"_s, {LinkChange{home.home() + "/l"_L1, {}, "x"}}};
        // A circle of links fails to open for every user, root included.
        QVERIFY(QFile::link(home.path(entry), home.path(entry) + "-other"_L1));
        QVERIFY(QFile::link(home.path(entry) + "-other"_L1, home.path(entry)));
        QVector<Error> errors;
        QVERIFY(Journal(home.state()).pending(errors).isEmpty());
        QCOMPARE(errors.size(), 1);
        errors.clear();
        QVERIFY(!Journal(home.state()).entry(u"20261121T000000.000Z-0001"_s));
        QVERIFY(QFile::remove(home.path(entry)));
        home.write(entry, "{\"version\":3}");
        QVERIFY(Journal(home.state()).pending(errors).isEmpty());
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.at(0).code, ErrorCode::Unsupported);
        QCOMPARE(applier.apply(set).error().code, ErrorCode::Unsupported);
        QCOMPARE(applier.recover().errors.size(), 1);
        QVERIFY(home.exists(entry));
        QVERIFY(!home.exists(u"l"_s));
    }

    /// A target that cannot be read keeps its entry, whoever runs this, and is settled once it can be read.
    void waitsForTargetsThatCannotBeRead()
    {
        const TempHome home;
        const QString path = home.home() + "/file"_L1;
        QVERIFY(QFile::link(path + "-other"_L1, path));
        QVERIFY(QFile::link(path, path + "-other"_L1));
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.set.changes = {FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}}};
        QVERIFY(journal.save(entry).has_value());
        Applier applier(home.state());
        QCOMPARE(applier.recover().unsettled.size(), 1);
        QVERIFY(journal.hasPending());
        QVERIFY(QFile::remove(path));
        home.write(u"file"_s, "after");
        QCOMPARE(applier.recover().settled.size(), 1);
        QCOMPARE(home.read(u"file"_s), "before");
    }

    /// Killed between the exchange and the look: what waits in the temporary file may be what somebody else
    /// wrote.
    void whatCameOutIsNeverThrownAway_data()
    {
        QTest::addColumn<QByteArray>("atName");
        QTest::addColumn<QByteArray>("atTemporary");
        QTest::addColumn<QByteArray>("nameAfterwards");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("waits to be written")
            << QByteArray("before") << QByteArray("after") << QByteArray("before") << QByteArray();
        QTest::newRow("came out") << QByteArray("after") << QByteArray("before") << QByteArray("before")
                                  << QByteArray();
        QTest::newRow("theirs came out")
            << QByteArray("after") << QByteArray("theirs") << QByteArray("theirs") << QByteArray();
        QTest::newRow("theirs came out, and they wrote again")
            << QByteArray("after+") << QByteArray("theirs") << QByteArray("after+") << QByteArray("theirs");
        QTest::newRow("a beginning of ours came out")
            << QByteArray("after") << QByteArray("aft") << QByteArray("aft") << QByteArray();
        QTest::newRow("an empty file came out")
            << QByteArray("after") << QByteArray("") << QByteArray("") << QByteArray();
    }

    void whatCameOutIsNeverThrownAway()
    {
        QFETCH(const QByteArray, atName);
        QFETCH(const QByteArray, atTemporary);
        const TempHome home;
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.when = QDateTime::currentDateTimeUtc();
        const QString path = home.write(u"file"_s, atName);
        entry.set.changes = {FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}}};
        entry.temporaryFiles = {home.write(u".goconf-"_s + entry.id + "-0"_L1, atTemporary)};
        QVERIFY(journal.save(entry).has_value());
        QCOMPARE(Applier(home.state()).recover().settled.size(), 1);
        QTEST(home.read(u"file"_s), "nameAfterwards");
        QVERIFY(!QFile::exists(entry.temporaryFiles.constFirst()));
        const QString kept = u"file.goconf-"_s + entry.id + "-0"_L1;
        QTEST(home.exists(kept) ? home.read(kept) : QByteArray(), "kept");
        const QStringList leftAlone = journal.entries()->constFirst().leftAlone;
        QCOMPARE(leftAlone.contains(path), home.read(u"file"_s) != "before");
        QCOMPARE(leftAlone.contains(home.home() + u'/' + kept), home.exists(kept));
    }

    /// The link leads elsewhere since the kill: what lies in the old folder is cleared there, and nothing is
    /// lost.
    void aLinkRepointedSinceTheKill()
    {
        const TempHome home;
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        home.write(u"new/rc"_s, "other");
        QVERIFY(QFile::link(u"new/rc"_s, home.home() + "/rc"_L1));
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.set.changes = {
            FileChange{home.home() + "/rc"_L1, FileImage{"before", 0644}, FileImage{"after", 0644}}};
        entry.id = u"20261121T000000.000Z-0001"_s;
        const QString ours = home.write(u"old/.goconf-"_s + entry.id + "-0"_L1, "after");
        entry.temporaryFiles = {ours};
        QVERIFY(journal.save(entry).has_value());
        entry.id = u"20261121T000000.000Z-0002"_s;
        entry.temporaryFiles = {home.write(u"old/.goconf-"_s + entry.id + "-0"_L1, "theirs")};
        QVERIFY(journal.save(entry).has_value());
        const Applier::Recovery recovery = Applier(home.state()).recover();
        QCOMPARE(recovery.settled.size(), 2);
        QVERIFY(!QFile::exists(ours));
        QCOMPARE(home.read(u"new/rc"_s), "other");
        for (const QString &name : recovery.settled.constFirst().leftAlone)
            QVERIFY(QFile::exists(name));
        QCOMPARE(recovery.settled.constFirst().leftAlone.size(), 2);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "Recovery.moc"
