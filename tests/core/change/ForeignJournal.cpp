// SPDX-License-Identifier: MIT
// A journal of another user's, or an entry in it, is not obeyed: nobody has us write what he may not.
#include "OneChange.h"
#include "change/Applier.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands at the path belongs to another user from now on. Only root can give a thing away; for an
/// ordinary user a link to a thing of root's stands there then.
void giveToAnother(const QString &path)
{
    if (::geteuid() == 0) {
        if (::lchown(encoded(path).constData(), 65534, 65534) != 0)
            qFatal("cannot give away %s", qPrintable(path));
        return;
    }
    const bool isFolder = QFileInfo(path).isDir();
    if (!QFile::rename(path, path + ".away"_L1) ||
        !QFile::link(isFolder ? u"/usr"_s : u"/etc/passwd"_s, path))
        qFatal("cannot put a link at %s", qPrintable(path));
}

template <typename Value>
ErrorCode errorOf(const Result<Value> &result)
{
    return result ? ErrorCode::InvalidValue : result.error().code;
}

} // namespace

class ForeignJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignFolderIsNotObeyed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the state folder") << QString();
        QTest::newRow("the journal") << u"/journal"_s;
        QTest::newRow("what is pending") << u"/journal/pending"_s;
    }

    void aForeignFolderIsNotObeyed()
    {
        QFETCH(const QString, name);
        const TempHome home;
        const QString path = home.write(u"f"_s, "1");
        QCOMPARE(outcome(home, rewrite(path, "1", "2")), "ok");
        const Journal journal(home.state());
        JournalEntry entry;
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.set.changes = {rewrite(path, "evil", "2")};
        QVERIFY(journal.save(entry).has_value());
        giveToAnother(home.state() + name);
        Applier applier(home.state());
        const Applier::Recovery recovery = applier.recover();
        QVERIFY(recovery.settled.isEmpty() && recovery.unsettled.isEmpty());
        for (const Error &error : recovery.errors)
            QCOMPARE(error.code, ErrorCode::ForeignOwner);
        QCOMPARE(outcome(home, rewrite(path, "2", "3")), "foreign-owner");
        QCOMPARE(errorOf(applier.undo()), ErrorCode::ForeignOwner);
        QCOMPARE(errorOf(applier.planUndo()), ErrorCode::ForeignOwner);
        QCOMPARE(errorOf(journal.entries()), ErrorCode::ForeignOwner);
        QCOMPARE(errorOf(journal.entry(entry.id)), ErrorCode::ForeignOwner);
        QCOMPARE(home.read(u"f"_s), "2");
    }

    void aForeignPendingEntryIsNotObeyed()
    {
        const TempHome home;
        const QString path = home.write(u"f"_s, "1");
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.set.changes = {rewrite(path, "evil", "1")};
        QVERIFY(journal.save(entry).has_value());
        const QString file = home.state() + "/journal/pending/"_L1 + entry.id + ".pending.json"_L1;
        giveToAnother(file);
        Applier applier(home.state());
        const Applier::Recovery recovery = applier.recover();
        QVERIFY(recovery.settled.isEmpty());
        QCOMPARE(recovery.errors.size(), 1);
        QCOMPARE(recovery.errors.constFirst().code, ErrorCode::ForeignOwner);
        QVERIFY(recovery.errors.constFirst().what.contains(file));
        QCOMPARE(outcome(home, rewrite(path, "1", "2")), "foreign-owner");
        QCOMPARE(home.read(u"f"_s), "1");
        QCOMPARE(journal.entries()->constFirst().state, JournalState::Unreadable);
        QVERIFY(QFile::remove(file));
        QCOMPARE(outcome(home, rewrite(path, "1", "2")), "ok");
    }

    void aForeignDoneEntryIsNotUndone()
    {
        const TempHome home;
        const QString path = home.write(u"f"_s, "1");
        Applier applier(home.state());
        const QString id = applier.apply({u"t"_s, {rewrite(path, "1", "2")}})->id;
        giveToAnother(home.state() + "/journal/"_L1 + id + ".done.json"_L1);
        for (const QString &asked : {id, QString()}) {
            QCOMPARE(errorOf(applier.undo(asked)), ErrorCode::ForeignOwner);
            QCOMPARE(errorOf(applier.planUndo(asked)), ErrorCode::ForeignOwner);
        }
        QCOMPARE(home.read(u"f"_s), "2");
        QCOMPARE(Journal(home.state()).entries()->constFirst().state, JournalState::Unreadable);
    }

    /// What root makes there would be that user's: it is refused before it is made.
    void rootMakesNoJournalInAForeignFolder()
    {
        const TempHome own;
        const TempHome other;
        const QString path = own.write(u"f"_s, "1");
        other.giveAway();
        const bool isRoot = ::geteuid() == 0;
        const Result<JournalEntry> entry = Applier(other.state()).apply({u"t"_s, {rewrite(path, "1", "2")}});
        QCOMPARE(errorOf(entry), isRoot ? ErrorCode::ForeignOwner : ErrorCode::InvalidValue);
        QCOMPARE(own.read(u"f"_s), isRoot ? "1" : "2");
        QCOMPARE(other.exists(u".local"_s), !isRoot);
    }
};

QTEST_GUILESS_MAIN(ForeignJournal)
#include "ForeignJournal.moc"
