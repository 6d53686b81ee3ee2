// SPDX-License-Identifier: MIT
// Root works in another user's home, as with sudo and that user's HOME: all of it stays the user's.
#include "OneChange.h"
#include "OrdinaryProcess.h"
#include "change/Applier.h"
#include "change/SafeFile.h"
#include "platform/FileLock.h"

#include <QDirIterator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// What is below the home and does not belong to the home's owner and group.
QStringList foreignIn(const TempHome &home)
{
    const struct stat owner = statusOf(home.home());
    QStringList foreign;
    QDirIterator all(home.home(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const struct stat status = statusOf(all.next());
        if (status.st_uid != owner.st_uid || status.st_gid != owner.st_gid)
            foreign.append(all.filePath());
    }
    return foreign;
}

/// The user's settings files as the first `goconf set` makes them.
ChangeSet firstSet(const TempHome &home)
{
    const auto made = [&](const QString &name) {
        return FileChange{home.home() + u'/' + name, {}, FileImage{"export A=1\n", 0600}};
    };
    const FileChange rewritten = rewrite(home.home() + "/.bashrc"_L1, "1", "2");
    const LinkChange link{home.home() + "/links/latest"_L1, {}, "../v2"};
    return {u"t"_s, {made(u".profile"_s), made(u".config/go/env"_s), rewritten, link}};
}

/// "ok", or what went wrong.
template <typename Value>
QByteArray outcomeOf(const Result<Value> &result)
{
    return result ? "ok" : result.error().what.toUtf8();
}

} // namespace

class ForeignHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The user can go on with everything.
    void aForeignHomeStaysItsUsers()
    {
        const TempHome home;
        home.write(u".bashrc"_s, "1", 0644);
        home.giveAway();
        const ChangeSet set = firstSet(home);
        Applier applier(home.state());
        QCOMPARE(outcomeOf(applier.apply(set)), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        const QByteArray applied = home.fingerprint();
        QCOMPARE(outcomeOf(applier.undo()), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        const QByteArray undone = home.fingerprint();
        QVERIFY(!home.exists(u".profile"_s) && !home.exists(u".config"_s) && !home.exists(u"links"_s));
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(home.state()).apply(set)); }), "ok");
        QCOMPARE(home.fingerprint(), applied);
        QCOMPARE(outcomeOf(applier.undo()), "ok");
        QCOMPARE(outcomeOf(applier.apply(set)), "ok");
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(home.state()).undo()); }), "ok");
        QCOMPARE(home.fingerprint(), undone);
        QCOMPARE(foreignIn(home), QStringList());
    }

    /// The user settles what root's killed process left, and root what the user's left.
    void recoversEachOthersChanges()
    {
        const TempHome home;
        home.giveAway();
        const Journal journal(home.state());
        const QString path = home.home() + "/.profile"_L1;
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.set.changes = {FileChange{path, {}, FileImage{"after", 0600}}};
        entry.temporaryFiles = {home.home() + "/.goconf-"_L1 + entry.id + "-0"_L1};
        const auto beginAndDie = [&]() -> QByteArray {
            return outcomeOf(journal.createFolders()
                                 .and_then([&](const QStringList &) {
                                     return FileLock::acquire(journal.lockPath(), std::chrono::seconds(1));
                                 })
                                 .and_then([&](const FileLock &) { return journal.save(entry); })
                                 .and_then([&] { return SafeFile::at(path); })
                                 .and_then([&](const SafeFile &file) {
                                     return file.stage({"after", 0600}, entry.temporaryFiles.constFirst());
                                 }));
        };
        const auto recover = [&]() -> QByteArray {
            const Applier::Recovery recovery = Applier(home.state()).recover();
            for (const Error &error : recovery.errors)
                return error.what.toUtf8();
            return QByteArray::number(recovery.settled.size());
        };
        QCOMPARE(beginAndDie(), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser(recover), "1");
        QVERIFY(!QFile::exists(entry.temporaryFiles.constFirst()));
        entry.id = u"20261121T000000.000Z-0002"_s;
        entry.temporaryFiles = {home.home() + "/.goconf-"_L1 + entry.id + "-0"_L1};
        QCOMPARE(asOrdinaryUser(beginAndDie), "ok");
        QCOMPARE(recover(), "1");
        QVERIFY(!QFile::exists(entry.temporaryFiles.constFirst()));
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser([&] { return outcome(home, entry.set.changes.constFirst()); }), "ok");
    }

    /// Root was killed between the creation of the lock and the gift of it.
    void theLockIsGivenAwayLater()
    {
        const TempHome home;
        home.path(u".local/state/goconfigurator/journal/pending/."_s);
        home.giveAway();
        home.write(u".local/state/goconfigurator/journal/lock"_s, "", 0600);
        QCOMPARE(outcome(home, FileChange{home.home() + "/f"_L1, {}, FileImage{"1", 0600}}), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(home.state()).undo()); }), "ok");
    }
};

QTEST_GUILESS_MAIN(ForeignHome)
#include "ForeignHome.moc"
