// SPDX-License-Identifier: MIT
// Which entry an undo takes, what it refuses, and what it says then.
#include "change/Applier.h"
#include "support/TempHome.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoOfChangedTargetIsConflict()
    {
        const TempHome home;
        Applier applier(home.state());
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

    /// Who wants to undo out of order is told what to undo first; a foreign change is not blamed on an entry.
    void undoOutOfOrderNamesTheNewerEntry()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString path = home.write(u"f"_s, "1\n");
        const auto step = [&](const QString &title, const QByteArray &from, const QByteArray &to) {
            return applier.apply({title, {FileChange{path, FileImage{from, 0644}, FileImage{to, 0644}}}})->id;
        };
        const QString first = step(u"first"_s, "1\n", "2\n");
        const QString second = step(u"second"_s, "2\n", "3\n");
        const QString third = step(u"third"_s, "3\n", "4\n");
        for (const Error &error : {applier.undo(first).error(), applier.planUndo(first).error()}) {
            QCOMPARE(error.code, ErrorCode::Conflict);
            QVERIFY2(error.what.contains(third) && error.what.contains(u"“third”"_s) &&
                         error.what.contains(path),
                     qPrintable(error.what));
            QVERIFY(error.detail.contains("-2\n+4\n"_L1));
        }
        QVERIFY(applier.undo(third).has_value());
        QVERIFY(applier.undo(first).error().what.contains(second));
        QVERIFY(applier.undo(second).has_value());
        home.write(u"f"_s, "theirs\n");
        QVERIFY(!applier.undo(first).error().what.contains(second));
        home.write(u"f"_s, "2\n");
        QVERIFY(applier.undo(first).has_value());
    }

    /// Trying again is no advice where only the user can help.
    void undoSaysWhatToDoAboutAForeignChange()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString path = home.write(u"f"_s, "1\n");
        const FileChange change{path, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}};
        QVERIFY(applier.apply({u"t"_s, {change}}).has_value());
        home.write(u"f"_s, "2\ntheirs\n");
        for (const Error &error : {applier.undo().error(), applier.planUndo().error()}) {
            QCOMPARE(error.code, ErrorCode::Conflict);
            QVERIFY2(error.what.contains(path) && error.what.contains("by hand"_L1), qPrintable(error.what));
            QVERIFY(error.detail.contains("+theirs\n"_L1));
        }
        QFile::remove(path);
        QVERIFY(QDir().mkdir(path));
        const Error folder = applier.undo().error();
        QCOMPARE(folder.code, ErrorCode::Conflict);
        QVERIFY2(folder.what.contains(path) && folder.detail.contains(path), qPrintable(folder.detail));
    }

    /// What stands under the name now has the content that we wrote, but we did not write it there.
    void undoLeavesACopyOfALinkedFile()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString real = home.write(u"real"_s, "1\n");
        const QString link = home.home() + "/link"_L1;
        QVERIFY(QFile::link(u"real"_s, link));
        const FileChange change{link, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}};
        const QString id = applier.apply({u"t"_s, {change}})->id;
        QFile::remove(link);
        QVERIFY(QFile::copy(real, link));
        for (const Error &error : {applier.undo().error(), applier.planUndo().error()}) {
            QCOMPARE(error.code, ErrorCode::Conflict);
            QVERIFY2(error.what.contains(link) && error.what.contains(real), qPrintable(error.what));
        }
        QCOMPARE(home.read(u"real"_s), "2\n");
        QCOMPARE(home.read(u"link"_s), "2\n");
        QCOMPARE(Journal(home.state()).entry(id)->state, JournalState::Done);
        QFile::remove(link);
        QVERIFY(QFile::link(real, link));
        QCOMPARE(applier.undo()->id, id);
        QCOMPARE(home.read(u"real"_s), "1\n");
    }

    /// The file was moved, and nothing is where it was: the name still means it.
    void undoFollowsAMovedFile()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString real = home.write(u"real"_s, "1\n");
        const QString link = home.home() + "/link"_L1;
        QVERIFY(QFile::link(u"real"_s, link));
        const auto step = [&] {
            const FileChange change{link, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}};
            QVERIFY(applier.apply({u"t"_s, {change}}).has_value());
        };
        step();
        QVERIFY(QFile::rename(real, home.home() + "/moved"_L1));
        QVERIFY(QFile::link(u"moved"_s, real));
        QVERIFY(applier.undo().has_value());
        QCOMPARE(home.read(u"moved"_s), "1\n");
        step();
        QVERIFY(QFile::rename(home.home() + "/moved"_L1, home.home() + "/again"_L1));
        QFile::remove(link);
        QFile::remove(real);
        QVERIFY(QFile::link(u"again"_s, link));
        QVERIFY(applier.undo().has_value());
        QCOMPARE(home.read(u"again"_s), "1\n");
    }

    /// A new file below a folder that is a link: the folders on the way are there only at the undo.
    void undoFindsANewFileBehindALinkedFolder()
    {
        const TempHome home;
        Applier applier(home.state());
        home.write(u"data/x"_s, "");
        QVERIFY(QFile::link(u"data"_s, home.home() + "/link"_L1));
        const FileChange change{home.home() + "/link/a/b/f"_L1, {}, FileImage{"2\n", 0644}};
        const JournalEntry entry = *applier.apply({u"t"_s, {change}});
        QCOMPARE(entry.places, QStringList{QDir(home.home()).canonicalPath() + "/data/a/b/f"_L1});
        QVERIFY(applier.undo().has_value());
        QVERIFY(!home.exists(u"data/a"_s));
    }

    /// An entry of a version that did not note the places is undone by its name.
    void undoTakesAnEntryWithoutPlaces()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString path = home.write(u"f"_s, "1\n");
        const FileChange change{path, FileImage{"1\n", 0644}, FileImage{"2\n", 0644}};
        const QString id = applier.apply({u"t"_s, {change}})->id;
        const QString file = home.state() + "/journal/"_L1 + id + ".done.json"_L1;
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QByteArray text = old.readAll();
        const qsizetype begin = text.indexOf("\"places\":");
        QVERIFY(begin > 0);
        text.remove(begin, text.indexOf(']', begin) + 2 - begin);
        old.resize(0);
        old.seek(0);
        old.write(text);
        old.close();
        QVERIFY(Journal(home.state()).entry(id)->places.isEmpty());
        QVERIFY(applier.undo(id).has_value());
        QCOMPARE(home.read(u"f"_s), "1\n");
    }

    void undoTakesTheNewestAndKeepsFoldersInUse()
    {
        const TempHome home;
        home.path(u".local/state/."_s);
        Applier applier(home.state());
        const QByteArray before = home.fingerprint();
        for (const auto *name : {"a/b/1", "a/b/2", "a/c/3"}) {
            const QString path = home.home() + u'/' + QString::fromLatin1(name);
            QVERIFY(applier.apply({u"t"_s, {FileChange{path, {}, FileImage{"x", 0600}}}}).has_value());
        }
        const auto entries = Journal(home.state()).entries();
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
};

QTEST_GUILESS_MAIN(UndoTest)
#include "Undo.moc"
