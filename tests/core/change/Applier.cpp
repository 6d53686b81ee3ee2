// SPDX-License-Identifier: MIT
#include "change/Applier.h"

#include "change/SafeFile.h"
#include "platform/FileLock.h"
#include "support/TempHome.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 3;

int rounds(int normal)
{
    const int asked = qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS");
    return asked > 0 ? asked : normal;
}

QByteArray randomBytes(QRandomGenerator &random)
{
    QByteArray bytes(random.bounded(200), Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

QByteArray randomTarget(QRandomGenerator &random)
{
    return "to \xff" + QByteArray::number(random.bounded(5));
}

QString stateOf(const TempHome &home)
{
    return home.home() + "/.local/state/goconfigurator"_L1;
}

/// Makes a home with random files and links, and a set that changes some and creates others.
ChangeSet randomSet(const TempHome &home, QRandomGenerator &random)
{
    home.path(u".local/state/."_s);
    ChangeSet set{u"random"_s, {}};
    const int count = 1 + random.bounded(6);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        const QString name =
            random.bounded(2) == 0 ? u"f"_s + number : u"d%1/e/f%2"_s.arg(random.bounded(3)).arg(i);
        const QString path = home.home() + u'/' + name;
        const quint32 mode = 0600U | quint32(random.bounded(0100));
        const FileImage before{randomBytes(random), mode};
        const FileImage after{randomBytes(random), 0600U | quint32(random.bounded(0100))};
        switch (random.bounded(7)) {
        case 0: set.changes.append(FileChange{path, {}, after}); break;
        case 1:
            home.write(name, before.bytes, mode);
            set.changes.append(FileChange{path, before, {}});
            break;
        case 2:
            home.write(u"real/"_s + number, before.bytes, mode);
            if (!QFile::link(home.home() + "/real/"_L1 + number, home.path(name)))
                qFatal("cannot make a link");
            set.changes.append(FileChange{path, before, after});
            break;
        case 3: set.changes.append(LinkChange{path, {}, randomTarget(random)}); break;
        case 4:
        case 5: {
            const QByteArray target = randomTarget(random);
            if (::symlink(target.constData(), QFile::encodeName(home.path(name)).constData()) != 0)
                qFatal("cannot make a link");
            if (random.bounded(2) == 0)
                set.changes.append(LinkChange{path, target, {}});
            else
                set.changes.append(LinkChange{path, target, randomTarget(random)});
            break;
        }
        default: home.write(name, before.bytes, mode); set.changes.append(FileChange{path, before, after});
        }
    }
    return set;
}

} // namespace

class ApplierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyThenUndoRestoresTheHome()
    {
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = rounds(100); i > 0; --i) {
            const TempHome home;
            const ChangeSet set = randomSet(home, random);
            Applier applier(stateOf(home));
            const QByteArray before = home.fingerprint();
            const auto entry = applier.apply(set);
            QVERIFY2(entry, entry ? "" : qPrintable(entry.error().what));
            QCOMPARE(entry->state, JournalEntry::State::Done);
            const QByteArray after = home.fingerprint();
            for (const Change &change : set.changes) {
                if (const auto *file = std::get_if<FileChange>(&change)) {
                    const auto present = SafeFile::read(file->path);
                    QVERIFY(present.has_value());
                    QCOMPARE(present->has_value(), file->after.has_value());
                    QVERIFY(!*present || (*present)->bytes == file->after->bytes);
                }
            }
            // The plan of the undo does exactly what undo does; and there and back again.
            QCOMPARE(applier.planUndo()->changes, entry->set.inverse().changes);
            QVERIFY(applier.undo().has_value());
            QCOMPARE(home.fingerprint(), before);
            QVERIFY(applier.apply(set).has_value());
            QCOMPARE(home.fingerprint(), after);
            QVERIFY(applier.undo().has_value());
            QCOMPARE(home.fingerprint(), before);
            QVERIFY(applier.recover().settled.isEmpty());
        }
    }

    void inverseOfInverse()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 50; ++i) {
            const TempHome home;
            const ChangeSet set = randomSet(home, random);
            QCOMPARE(set.inverse().inverse(), set);
        }
    }

    void conflictWritesNothing()
    {
        QRandomGenerator random(seed);
        for (int i = rounds(50); i > 0; --i) {
            const TempHome home;
            ChangeSet set = randomSet(home, random);
            const QString victim = home.write(u"victim"_s, "theirs\n");
            set.changes.insert(random.bounded(int(set.changes.size()) + 1),
                               FileChange{victim, FileImage{"mine\n", 0644}, FileImage{"new\n", 0644}});
            const QByteArray before = home.fingerprint();
            const auto entry = Applier(stateOf(home)).apply(set);
            QVERIFY(!entry);
            QCOMPARE(entry.error().code, ErrorCode::Conflict);
            QVERIFY(entry.error().what.contains(victim));
            QVERIFY(entry.error().detail.contains("-mine\n+theirs\n"_L1));
            QCOMPARE(home.fingerprint(), before);
            QVERIFY(Journal(stateOf(home)).entries()->isEmpty());
        }
    }

    void undoOfChangedTargetIsConflict()
    {
        const TempHome home;
        Applier applier(stateOf(home));
        const QString path = home.write(u"f"_s, "1\n");
        const ChangeSet set{u"t"_s, {FileChange{path, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}}}};
        const QString id = applier.apply(set)->id;
        home.write(u"f"_s, "3\n");
        QCOMPARE(applier.undo(id).error().code, ErrorCode::Conflict);
        QCOMPARE(applier.planUndo(id).error().code, ErrorCode::Conflict);
        QCOMPARE(home.read(u"f"_s), "3\n");
        home.write(u"f"_s, "2\n");
        QCOMPARE(applier.undo()->id, id);
        QCOMPARE(applier.undo(id).error().code, ErrorCode::Refused);
        QCOMPARE(applier.undo().error().code, ErrorCode::NotFound);
        QCOMPARE(applier.undo(u"../x"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(applier.apply({u"t"_s, {}}).error().code, ErrorCode::InvalidValue);
    }

    void undoTakesTheNewestAndKeepsFoldersInUse()
    {
        const TempHome home;
        home.path(u".local/state/."_s);
        Applier applier(stateOf(home));
        const QByteArray before = home.fingerprint();
        for (const auto *name : {"a/b/1", "a/b/2", "a/c/3"}) {
            const QString path = home.home() + u'/' + QString::fromLatin1(name);
            QVERIFY(applier.apply({u"t"_s, {FileChange{path, {}, FileImage{"x", 0600}}}}).has_value());
        }
        const auto entries = Journal(stateOf(home)).entries();
        QCOMPARE(entries->size(), 3);
        QVERIFY(entries->at(0).id > entries->at(1).id && entries->at(1).id > entries->at(2).id);
        QVERIFY(applier.undo(entries->at(2).id).has_value());
        QVERIFY(home.exists(u"a/b/2"_s));
        QVERIFY(applier.undo().has_value());
        QVERIFY(!home.exists(u"a/c"_s));
        QVERIFY(applier.undo().has_value());
        QVERIFY(!home.exists(u"a/b/2"_s));
        // The first created a/b, which was in use when it was undone.
        QDir().rmdir(home.home() + "/a/b"_L1);
        QDir().rmdir(home.home() + "/a"_L1);
        QCOMPARE(home.fingerprint(), before);
    }

    void titleHasNoSecrets()
    {
        const TempHome home;
        const auto entry = Applier(stateOf(home))
                               .apply({u"Set MY_TOKEN=abc"_s, {LinkChange{home.home() + "/l"_L1, {}, "x"}}});
        QCOMPARE(entry->set.title, u"Set MY_TOKEN=*****"_s);
    }

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
        entry.temporaryFiles = {home.write(u".goconf-stray"_s, "half")};
        for (const QString &path : {mine, theirs, untouched})
            entry.set.changes.append(FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}});
        const Journal journal(stateOf(home));
        QVERIFY(journal.createFolders().has_value());
        QVERIFY(journal.save(entry).has_value());
        home.write(u".local/state/goconfigurator/journal/pending/x.tmp"_s, "{");
        home.write(u".local/state/goconfigurator/journal/pending/20261120T000000.000Z-0002.pending.json"_s,
                   "{");
        Applier applier(stateOf(home));
        const auto settled = applier.recover();
        QVERIFY(settled.errors.isEmpty());
        QCOMPARE(settled.settled.size(), 2);
        QCOMPARE(home.read(u"mine"_s) + home.read(u"theirs"_s) + home.read(u"untouched"_s),
                 "beforetheir ownbefore");
        QVERIFY(!home.exists(u".goconf-stray"_s));
        QVERIFY(!journal.hasPending());
        const auto entries = journal.entries();
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).state, JournalEntry::State::RolledBack);
        QCOMPARE(entries->at(0).leftAlone, QStringList{theirs});
        QCOMPARE(entries->at(1).state, JournalEntry::State::Unreadable);
        QVERIFY(!entries->at(1).set.title.isEmpty());
        QVERIFY(applier.recover().settled.isEmpty());
        QCOMPARE(applier.undo(entries->at(1).id).error().code, ErrorCode::Corrupt);
    }

    /// A live holder of the lock is not a dead one, and other programs' files are nothing to settle.
    void recoveryNeverWaits()
    {
        const TempHome home;
        const Journal journal(stateOf(home));
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
            const Applier::Recovery recovery = Applier(stateOf(home)).recover();
            QVERIFY(recovery.settled.isEmpty() && recovery.errors.isEmpty());
            QVERIFY(journal.hasPending());
        }
        QCOMPARE(Applier(stateOf(home)).recover().settled.size(), 1);
    }

    /// An entry that cannot be settled stops neither the others nor changes of other targets.
    void recoveryGoesOnAfterAnError()
    {
        const TempHome home;
        const QString good = home.write(u"good"_s, "after");
        const QString bad = home.write(u"bad"_s, "after", 0444);
        const Journal journal(stateOf(home));
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        for (const QString &path : {good, bad}) {
            entry.id = u"20261121T000000.000Z-"_s + QFileInfo(path).fileName();
            entry.set.changes = {FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}}};
            QVERIFY(journal.save(entry).has_value());
        }
        Applier applier(stateOf(home));
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
        Applier applier(stateOf(home));
        const ChangeSet set{u"t"_s, {LinkChange{home.home() + "/l"_L1, {}, "x"}}};
        // A circle of links fails to open for every user, root included.
        QVERIFY(QFile::link(home.path(entry), home.path(entry) + "-other"_L1));
        QVERIFY(QFile::link(home.path(entry) + "-other"_L1, home.path(entry)));
        QVector<Error> errors;
        QVERIFY(!Journal(stateOf(home)).entry(u"20261121T000000.000Z-0001"_s));
        QVERIFY(QFile::remove(home.path(entry)));
        home.write(entry, "{\"version\":2}");
        QVERIFY(Journal(stateOf(home)).pending(errors).isEmpty());
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.at(0).code, ErrorCode::Unsupported);
        QCOMPARE(applier.apply(set).error().code, ErrorCode::Unsupported);
        QCOMPARE(applier.recover().errors.size(), 1);
        QVERIFY(home.exists(entry));
        QVERIFY(!home.exists(u"l"_s));
    }

    void journalKeepsEverything()
    {
        const TempHome home;
        const Journal journal(stateOf(home));
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = journal.newId(QDateTime::currentDateTimeUtc());
        entry.when = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
        entry.set.title = u"quote \" backslash \\ line\n \u4e2d \x01"_s;
        entry.createdFolders = {u"/a"_s, u"/a/\"b"_s};
        entry.set.changes = {FileChange{u"/f"_s, {}, FileImage{QByteArray("\0\xff", 2), 07777}},
                             FileChange{u"/g"_s, FileImage{}, {}}, LinkChange{u"/l"_s, "\xff", {}},
                             RegistryChange{u"K"_s, u"N"_s, RegistryImage{2, "x"}, {}}};
        QVERIFY(journal.save(entry).has_value());
        QVERIFY(journal.hasPending());
        QCOMPARE(*journal.entry(entry.id), entry);
        QVERIFY(journal.move(entry, JournalEntry::State::Done).has_value());
        QVERIFY(!journal.hasPending());
        QCOMPARE(*journal.newestDone(), entry);
        // Ids ascend though the clock goes back.
        QVERIFY(journal.newId(entry.when) > entry.id);
    }

    void appendMerges()
    {
        const FileChange first{u"/f"_s, {}, FileImage{"1", 0644}};
        const FileChange second{u"/f"_s, FileImage{"1", 0600}, FileImage{"2", 0600}};
        const LinkChange other{u"/l"_s, "a", "b"};
        ChangeSet set{u"t"_s, {first}};
        QVERIFY(set.append({u"u"_s, {other, second}}).has_value());
        QCOMPARE(set, (ChangeSet{u"t"_s, {FileChange{u"/f"_s, {}, FileImage{"2", 0644}}, other}}));
        const ChangeSet kept = set;
        QCOMPARE(set.append({u"u"_s, {LinkChange{u"/m"_s, {}, "x"}, second}}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(set, kept);
        QVERIFY(set.append(set.inverse()).has_value());
        QVERIFY(set.isEmpty());
    }

    void twoAppliersAtOnce()
    {
        const TempHome home;
        home.write(u"log"_s, "");
        QProcess tools[2];
        for (QProcess &tool : tools)
            tool.start(QStringLiteral(CHANGE_TOOL), {u"append"_s, home.home(), stateOf(home), u"50"_s});
        qsizetype applied = 0;
        for (QProcess &tool : tools) {
            QVERIFY(tool.waitForFinished(120000));
            const QByteArray output = tool.readAllStandardOutput();
            QVERIFY2(tool.exitCode() == 0, output + tool.readAllStandardError());
            applied += output.toInt();
        }
        QVERIFY(applied >= 50 && applied <= 100);
        QCOMPARE(home.read(u"log"_s).count('\n'), applied);
        Applier applier(stateOf(home));
        QVERIFY(!Journal(stateOf(home)).hasPending());
        const auto entries = Journal(stateOf(home)).entries();
        QCOMPARE(entries->size(), applied);
        // Every entry stands on the one before it.
        for (qsizetype i = 0; i + 1 < entries->size(); ++i) {
            QCOMPARE(entries->at(i).state, JournalEntry::State::Done);
            QCOMPARE(std::get<FileChange>(entries->at(i).set.changes.at(0)).before->bytes,
                     std::get<FileChange>(entries->at(i + 1).set.changes.at(0)).after->bytes);
        }
        for (qsizetype i = 0; i < applied; ++i)
            QVERIFY(applier.undo().has_value());
        QCOMPARE(home.read(u"log"_s), "");
    }
};

QTEST_GUILESS_MAIN(ApplierTest)
#include "Applier.moc"
