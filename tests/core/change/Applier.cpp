// SPDX-License-Identifier: MIT
#include "change/Applier.h"

#include "change/SafeFile.h"
#include "platform/FileLock.h"
#include "support/Rounds.h"
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
            Applier applier(home.state());
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
            const auto entry = Applier(home.state()).apply(set);
            QVERIFY(!entry);
            QCOMPARE(entry.error().code, ErrorCode::Conflict);
            QVERIFY(entry.error().what.contains(victim));
            QVERIFY(entry.error().detail.contains("-mine\n+theirs\n"_L1));
            QCOMPARE(home.fingerprint(), before);
            QVERIFY(Journal(home.state()).entries()->isEmpty());
        }
    }

    /// What comes to nothing leaves nothing.
    void noStateFolderWithoutAnEntry()
    {
        const TempHome home;
        const QByteArray before = home.fingerprint();
        Applier applier(home.state());
        QCOMPARE(applier.undo().error().code, ErrorCode::NotFound);
        const QString path = home.home() + "/f"_L1;
        const FileChange change{path, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}};
        QCOMPARE(applier.apply({u"t"_s, {change}}).error().code, ErrorCode::Conflict);
        QVERIFY(applier.recover().settled.isEmpty());
        QVERIFY(!home.exists(u".local"_s));
        QCOMPARE(home.fingerprint(), before);
    }

    void twoAppliersAtOnce()
    {
        const TempHome home;
        home.write(u"log"_s, "");
        QProcess tools[2];
        for (QProcess &tool : tools)
            tool.start(QStringLiteral(CHANGE_TOOL), {u"append"_s, home.home(), home.state(), u"50"_s});
        qsizetype applied = 0;
        for (QProcess &tool : tools) {
            QVERIFY(tool.waitForFinished(-1));
            const QByteArray output = tool.readAllStandardOutput();
            QVERIFY2(tool.exitCode() == 0, output + tool.readAllStandardError());
            applied += output.toInt();
        }
        QVERIFY(applied >= 50 && applied <= 100);
        QCOMPARE(home.read(u"log"_s).count('\n'), applied);
        Applier applier(home.state());
        QVERIFY(!Journal(home.state()).hasPending());
        const auto entries = Journal(home.state()).entries();
        QCOMPARE(entries->size(), applied);
        // Every entry stands on the one before it.
        QByteArray next = home.read(u"log"_s);
        for (const JournalHead &head : *entries) {
            QCOMPARE(head.state, JournalState::Done);
            const auto entry = Journal(home.state()).entry(head.id);
            const auto &change = std::get<FileChange>(entry->set.changes.constFirst());
            QCOMPARE(change.after->bytes, next);
            next = change.before->bytes;
        }
        for (qsizetype i = 0; i < applied; ++i)
            QVERIFY(applier.undo().has_value());
        QCOMPARE(home.read(u"log"_s), "");
    }
};

QTEST_GUILESS_MAIN(ApplierTest)
#include "Applier.moc"
