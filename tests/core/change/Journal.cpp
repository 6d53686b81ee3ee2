// SPDX-License-Identifier: MIT
#include "change/Journal.h"

#include "change/Applier.h"
#include "change/JournalFormat.h"
#include "support/TempHome.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto journalPath = ".local/state/goconfigurator/journal/"_L1;

/// Ids ascend with the number.
QString idOf(int number)
{
    return u"20260101T000000.%1Z-0000"_s.arg(number, 3, 10, QChar(u'0'));
}

/// Settled entries from 1 to `count` of a file with `size` bytes, as the journal writes them.
void fill(const TempHome &home, int count, qsizetype size = 10)
{
    JournalEntry entry;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.set = {u"t"_s, {FileChange{home.home() + "/f"_L1, {}, FileImage{QByteArray(size, 'x'), 0600}}}};
    for (int i = 1; i <= count; ++i) {
        entry.id = idOf(i);
        home.write(journalPath + entry.id + ".done.json"_L1, journal_format::encode(entry));
    }
}

QByteArray applyOne(const TempHome &home, const QString &name)
{
    const auto entry =
        Applier(home.state()).apply({u"new"_s, {LinkChange{home.home() + u'/' + name, {}, "x"}}});
    return entry ? QByteArray() : entry.error().what.toUtf8();
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalKeepsEverything()
    {
        const TempHome home;
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = journal.newId(QDateTime::currentDateTimeUtc());
        entry.when = QDateTime::fromMSecsSinceEpoch(1700000000123, QTimeZone::utc());
        entry.set.title = u"quote \" backslash \\ line\n \u4e2d \x01"_s;
        entry.createdFolders = {u"/a"_s, u"/a/\"b"_s};
        entry.set.changes = {FileChange{u"/f"_s, {}, FileImage{QByteArray("\0\xff", 2), 07777}},
                             FileChange{u"/g"_s, FileImage{}, {}}, LinkChange{u"/l"_s, "\xff", {}},
                             RegistryChange{u"K"_s, u"N"_s, RegistryImage{2, "x"}, {}}};
        QVERIFY(journal.save(entry).has_value());
        QVERIFY(journal.hasPending());
        QCOMPARE(*journal.entry(entry.id), entry);
        QVERIFY(journal.move(entry, JournalState::Done).has_value());
        QVERIFY(!journal.hasPending());
        QCOMPARE(*journal.newestDone(), entry);
        // Ids ascend though the clock goes back.
        QVERIFY(journal.newId(entry.when) > entry.id);
    }

    void listsWithoutContents()
    {
        const TempHome home;
        fill(home, 3, 100000);
        // All but the first line is missing: the list does not see it, who wants the contents does.
        const QString name = journalPath + idOf(2) + ".done.json"_L1;
        home.write(name, home.read(name).split('\n').constFirst() + '\n');
        const Journal journal(home.state());
        const auto heads = journal.entries();
        QCOMPARE(heads->size(), 3);
        for (const JournalHead &head : *heads) {
            QCOMPARE(head.state, JournalState::Done);
            QCOMPARE(head.targets, QStringList{home.home() + "/f"_L1});
        }
        QCOMPARE(journal.entry(idOf(3))->head(), heads->constFirst());
        QCOMPARE(journal.entry(idOf(2)).error().code, ErrorCode::Corrupt);
        home.write(name, "{");
        QCOMPARE(journal.entries()->at(1).state, JournalState::Unreadable);
    }

    void everyTornEntryIsSeen()
    {
        JournalEntry entry;
        entry.id = idOf(1);
        entry.when = QDateTime::fromMSecsSinceEpoch(1700000000123, QTimeZone::utc());
        entry.set = {
            u"t"_s,
            {FileChange{u"/f"_s, FileImage{"1", 0600}, FileImage{"2", 0600}}, LinkChange{u"/l"_s, {}, "x"}}};
        const QByteArray whole = journal_format::encode(entry);
        QCOMPARE(journal_format::decode(whole, entry.id)->set, entry.set);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(journal_format::decode(whole.first(size), entry.id).error().code, ErrorCode::Corrupt);
        QCOMPARE(journal_format::decode(whole + "\n", entry.id).error().code, ErrorCode::Corrupt);
    }

    void keepsTheNewest()
    {
        const TempHome home;
        const int many = int(Journal::keptEntries) + 20;
        fill(home, many);
        home.write(journalPath + "pending/"_L1 + idOf(0) + ".pending.json"_L1, "{\"version\":99}");
        home.write(journalPath + "notes.txt"_L1, "not ours");
        // An entry of a newer version refuses every change, and is no reason to forget any.
        QVERIFY(!applyOne(home, u"a"_s).isEmpty());
        QCOMPARE(Journal(home.state()).entries()->size(), many + 1);
        QVERIFY(QFile::remove(home.path(journalPath + "pending/"_L1 + idOf(0) + ".pending.json"_L1)));
        QCOMPARE(applyOne(home, u"a"_s), QByteArray());
        const auto heads = Journal(home.state()).entries();
        QCOMPARE(heads->size(), Journal::keptEntries);
        QCOMPARE(heads->at(0).title, u"new"_s);
        QCOMPARE(heads->at(1).id, idOf(many));
        QVERIFY(home.exists(journalPath + "notes.txt"_L1));
    }

    void keepsNoMoreBytes()
    {
        const TempHome home;
        // Base64 makes four bytes of three: three entries fill nearly half of the room.
        fill(home, 6, Journal::keptBytes / 4 * 3 / 7);
        const QString path = home.write(u"large"_s, "");
        const auto applyLarge = [&](const QByteArray &before, const QByteArray &after) {
            const ChangeSet set{u"t"_s, {FileChange{path, FileImage{before, 0644}, FileImage{after, 0644}}}};
            return Applier(home.state()).apply(set).has_value();
        };
        const QByteArray sixth(Journal::keptBytes / 4 * 3 / 6, 'x');
        QVERIFY(applyLarge("", sixth));
        // Three quarters of the room for it and others, so that small ones find theirs without a look at
        // each.
        QCOMPARE(Journal(home.state()).entries()->size(), 5);
        QCOMPARE(applyOne(home, u"a"_s), QByteArray());
        QCOMPARE(Journal(home.state()).entries()->size(), 6);
        const QByteArray whole(Journal::keptBytes, 'x');
        QVERIFY(applyLarge(sixth, whole));
        QCOMPARE(Journal(home.state()).entries()->size(), 1);
        QVERIFY(Applier(home.state()).undo().has_value());
        QCOMPARE(home.read(u"large"_s), sixth);
    }

    void neverForgetsWhatIsUnsettled()
    {
        const TempHome home;
        const Journal journal(home.state());
        QVERIFY(journal.createFolders().has_value());
        JournalEntry entry;
        entry.id = idOf(0);
        entry.when = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.save(entry).has_value());
        fill(home, int(Journal::keptEntries) + 5);
        journal.prune(entry);
        QCOMPARE(journal.entries()->size(), Journal::keptEntries + 1);
        QCOMPARE(journal.entries()->constLast().id, entry.id);
    }

    /// Lists while two others apply and forget: nothing that is listed is unreadable, and no gap is ever
    /// seen.
    void listingWhileOthersForget()
    {
        const TempHome home;
        home.write(u"log"_s, "");
        fill(home, int(Journal::keptEntries) + 50);
        QProcess tools[2];
        for (QProcess &tool : tools)
            tool.start(QStringLiteral(CHANGE_TOOL), {u"append"_s, home.home(), home.state(), u"40"_s});
        const Journal journal(home.state());
        const auto isRunning = [](const QProcess &tool) { return tool.state() != QProcess::NotRunning; };
        while (isRunning(tools[0]) || isRunning(tools[1])) {
            for (QProcess &tool : tools)
                tool.waitForFinished(1);
            const auto heads = journal.entries();
            QVERIFY(heads.has_value());
            for (const JournalHead &head : *heads)
                QVERIFY2(head.state != JournalState::Unreadable, qPrintable(head.title));
        }
        QCOMPARE(tools[0].exitCode() + tools[1].exitCode(), 0);
        QCOMPARE(journal.entries()->size(), Journal::keptEntries);
    }

    /// A kill at any call of an apply that forgets ten entries: what stays is the newest, without gaps.
    void killedWhileForgetting()
    {
        for (int at = 1;; ++at) {
            const TempHome home;
            home.write(u"log"_s, "");
            const int many = int(Journal::keptEntries) + 9;
            fill(home, many);
            QProcess tool;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
            environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
            environment.insert(u"FAULT_AT"_s, QString::number(at));
            environment.insert(u"FAULT_ACTION"_s, u"kill-after"_s);
            environment.insert(u"FAULT_SYNC"_s, u"0"_s);
            tool.setProcessEnvironment(environment);
            tool.start(QStringLiteral(CHANGE_TOOL), {u"append"_s, home.home(), home.state(), u"1"_s});
            QVERIFY(tool.waitForFinished(-1));
            const bool survived = tool.exitStatus() == QProcess::NormalExit;
            QVERIFY(Applier(home.state()).recover().errors.isEmpty());
            const auto heads = Journal(home.state()).entries();
            int expected = many;
            for (const JournalHead &head : *heads) {
                if (head.title == "t"_L1)
                    QCOMPARE(head.id, idOf(expected--));
            }
            QVERIFY(heads->size() >= Journal::keptEntries);
            if (survived) {
                QVERIFY(at > 20);
                QCOMPARE(heads->size(), Journal::keptEntries);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "Journal.moc"
