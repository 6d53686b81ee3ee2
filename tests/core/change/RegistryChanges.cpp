// SPDX-License-Identifier: MIT
// Changes of the registry: all or nothing, taken back to the byte, told once.
#include "RegistryScene.h"
#include "change/RegistryText.h"
#include "support/Rounds.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyThenUndoLeavesNothing();
    void theJournalKeepsEveryName();
    void goesWithFiles();
    void refusesWhatAnotherProgramChanged();
    void undoRefusesWhatAnotherProgramChanged();
    void refusesWithoutTheRights();
    void refusesWithoutARegistry();
    void leavesNamesThatOnlyTheKernelKnows();
    void namesDifferByMoreThanCase();
    void showsTypesAndOddBytes_data();
    void showsTypesAndOddBytes();
    void comparesListsByEntry();
    void masksSecrets();

private:
    static inline const QString key = u"HKEY_CURRENT_USER\\Environment"_s;

    static RegistryImage text(const QString &text, quint32 type = 1)
    {
        return {type, RegistryText::bytes(text)};
    }
    static Applier applier(const TempHome &home, const std::shared_ptr<MemoryRegistry> &registry)
    {
        return Applier(home.state(), {}, std::make_shared<RegistryWriter>(registry, [] {}));
    }
};

void RegistryChangesTest::applyThenUndoLeavesNothing()
{
    QRandomGenerator random(11);
    for (int i = 0; i < rounds(200); ++i) {
        const RegistryScene scene(random);
        if (scene.changes().isEmpty())
            continue;
        const auto before = scene.content();
        Applier applier = scene.applier();
        const Result<JournalEntry> entry = applier.apply(scene.changes());
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().what));
        QCOMPARE(scene.content(), scene.expected());
        QCOMPARE(scene.announcements(), 1);
        // By the entry as the journal has it.
        const Result<JournalEntry> undone = scene.applier().undo(entry->id);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().what));
        QCOMPARE(scene.content(), before);
        QCOMPARE(scene.announcements(), 2);
    }
}

void RegistryChangesTest::theJournalKeepsEveryName()
{
    const QTemporaryDir dir;
    const auto registry = std::make_shared<MemoryRegistry>();
    const QStringList names{QString(),
                            u"GOPATH\n"_s,
                            QString(QChar(0xd800)),
                            u"\ufeffa"_s,
                            u"\"\\\u0001"_s,
                            u"中 😀"_s,
                            QString(QChar(0xdc00)) + QChar(0xd800)};
    ChangeSet set{u"x"_s, {}};
    for (const QString &name : names)
        set.changes.append(RegistryChange{key, name, {}, text(name)});
    Applier applier(dir.filePath(u"state"_s), {}, std::make_shared<RegistryWriter>(registry, [] {}));
    const Result<JournalEntry> entry = applier.apply(set);
    QVERIFY(entry);
    const Result<JournalEntry> read = Journal(dir.filePath(u"state"_s)).entry(entry->id);
    QVERIFY(read);
    QVERIFY(read->set.changes == set.changes);
}

void RegistryChangesTest::goesWithFiles()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    const Change file = FileChange{home.path(u"new"_s), {}, FileImage{"x"}};
    const Change value = RegistryChange{key, u"A"_s, {}, text(u"1"_s)};
    QVERIFY(applier(home, registry).apply({u"x"_s, {file, value}}));
    QCOMPARE(home.read(u"new"_s), QByteArray("x"));
    QCOMPARE(registry->text(key, u"A"_s), std::optional(u"1"_s));
    QVERIFY(applier(home, registry).undo());
    QVERIFY(!home.exists(u"new"_s));
    QVERIFY(!registry->text(key, u"A"_s));
    // One that cannot be written keeps the other from being written.
    registry->watch([](MemoryRegistry::Moment) -> Result<void> { return fail(ErrorCode::Io, u"no"_s); });
    QCOMPARE(applier(home, registry).apply({u"x"_s, {file, value}}).error().code, ErrorCode::Io);
    QVERIFY(!home.exists(u"new"_s));
}

void RegistryChangesTest::refusesWhatAnotherProgramChanged()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    registry->setText(key, u"A"_s, u"other"_s);
    registry->setText(key, u"B"_s, u"1"_s);
    const Change a = RegistryChange{key, u"A"_s, text(u"old"_s), text(u"new"_s)};
    const Change b = RegistryChange{key, u"B"_s, text(u"1"_s), text(u"2"_s)};
    const Result<JournalEntry> entry = applier(home, registry).apply({u"x"_s, {b, a}});
    QCOMPARE(entry.error().code, ErrorCode::Conflict);
    QVERIFY2(entry.error().detail.contains("-A=REG_SZ old"_L1) &&
                 entry.error().detail.contains("+A=REG_SZ other"_L1),
             qPrintable(entry.error().detail));
    QCOMPARE(registry->text(key, u"B"_s), std::optional(u"1"_s));
    // The same text of another type is another value.
    registry->setText(key, u"A"_s, u"old"_s, true);
    QCOMPARE(applier(home, registry).apply({u"x"_s, {a}}).error().code, ErrorCode::Conflict);
    // Where there was a value is none, and where there was none is one.
    QVERIFY(registry->remove(key, u"A"_s));
    QCOMPARE(applier(home, registry).apply({u"x"_s, {a}}).error().code, ErrorCode::Conflict);
    const Change made = RegistryChange{key, u"b"_s, {}, text(u"2"_s)};
    QCOMPARE(applier(home, registry).apply({u"x"_s, {made}}).error().code, ErrorCode::Conflict);
}

void RegistryChangesTest::undoRefusesWhatAnotherProgramChanged()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    QVERIFY(applier(home, registry).apply({u"x"_s, {RegistryChange{key, u"A"_s, {}, text(u"1"_s)}}}));
    registry->setText(key, u"A"_s, u"2"_s);
    const Result<JournalEntry> undone = applier(home, registry).undo();
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(registry->text(key, u"A"_s), std::optional(u"2"_s));
    QCOMPARE(applier(home, registry).planUndo().error().code, ErrorCode::Conflict);
}

void RegistryChangesTest::refusesWithoutTheRights()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    const QString system =
        u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"_s;
    registry->protect(system);
    const Change own = RegistryChange{key, u"A"_s, {}, text(u"1"_s)};
    const Change others = RegistryChange{system, u"A"_s, {}, text(u"1"_s)};
    const Result<JournalEntry> entry = applier(home, registry).apply({u"x"_s, {own, others}});
    QCOMPARE(entry.error().code, ErrorCode::PermissionDenied);
    QVERIFY(entry.error().what.contains("administrator"_L1));
    QVERIFY(!registry->text(key, u"A"_s));
    QVERIFY(!home.exists(u".local/state/goconfigurator"_s));
}

void RegistryChangesTest::refusesWithoutARegistry()
{
    const TempHome home;
    const Change value = RegistryChange{key, u"A"_s, {}, text(u"1"_s)};
    const Result<JournalEntry> entry = applier(home, nullptr).apply({u"x"_s, {value}});
    QCOMPARE(entry.error().code, ErrorCode::Unsupported);
}

void RegistryChangesTest::leavesNamesThatOnlyTheKernelKnows()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    const QString name = u"PATH"_s + QChar(0) + u'x';
    registry->setText(key, u"PATH"_s, u"1"_s);
    registry->setText(key, name, u"2"_s);
    int writes = 0;
    registry->watch([&writes](MemoryRegistry::Moment) -> Result<void> {
        ++writes;
        return {};
    });
    for (const std::optional<RegistryImage> &after : {std::optional<RegistryImage>(), {text(u"3"_s)}}) {
        const Change change = RegistryChange{key, name, text(u"2"_s), after};
        const Result<JournalEntry> entry = applier(home, registry).apply({u"x"_s, {change}});
        QCOMPARE(entry.error().code, ErrorCode::Refused);
        QVERIFY2(entry.error().what.contains("\\PATH\\x00x has a NUL"_L1), qPrintable(entry.error().what));
    }
    QCOMPARE(writes, 0);
}

void RegistryChangesTest::namesDifferByMoreThanCase()
{
    const TempHome home;
    const auto registry = std::make_shared<MemoryRegistry>();
    const Change one = RegistryChange{key, u"Ärger"_s, {}, text(u"1"_s)};
    const Change other = RegistryChange{key.toUpper(), u"äRGER"_s, {}, text(u"2"_s)};
    QCOMPARE(applier(home, registry).apply({u"x"_s, {one, other}}).error().code, ErrorCode::Refused);
    QVERIFY(applier(home, registry).apply({u"x"_s, {one}}));
    QCOMPARE(registry->text(key, u"äRGER"_s), std::optional(u"1"_s));
}

void RegistryChangesTest::showsTypesAndOddBytes_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << quint32(1) << RegistryText::bytes(u"a b") << u"+A=REG_SZ a b\n"_s;
    QTest::newRow("expandable") << quint32(2) << RegistryText::bytes(u"%B%") << u"+A=REG_EXPAND_SZ %B%\n"_s;
    QTest::newRow("no NUL") << quint32(1) << QByteArray("a\0", 2)
                            << u"+A=REG_SZ a (without the final NUL)\n"_s;
    QTest::newRow("odd byte") << quint32(1) << QByteArray("a\0b", 3) << u"+A=REG_SZ a (and the byte 62)\n"_s;
    QTest::newRow("NUL inside") << quint32(1) << RegistryText::bytes(QString(QChar(0)) + u'b')
                                << u"+A=REG_SZ \\x00b\n"_s;
    QTest::newRow("half a letter") << quint32(1) << RegistryText::bytes(QString(QChar(0xd800)))
                                   << u"+A=REG_SZ \\xed\\xa0\\x80\n"_s;
    QTest::newRow("number") << quint32(4) << QByteArray::fromHex("2a000000")
                            << u"+A=REG_DWORD 2a 00 00 00\n"_s;
    QTest::newRow("line breaks") << quint32(1) << RegistryText::bytes(u"a\r\n+b") << u"+A=REG_SZ a\\r⏎+b\n"_s;
    QTest::newRow("unheard of") << quint32(4711) << QByteArray("a") << u"+A=4711 61\n"_s;
}

void RegistryChangesTest::showsTypesAndOddBytes()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, line);
    const QString preview = previewOf(RegistryChange{key, u"A"_s, {}, RegistryImage{type, data}});
    QVERIFY2(preview.contains(line), qPrintable(preview));
    QVERIFY(preview.contains("+++ HKEY_CURRENT_USER\\Environment\\A"_L1));
}

void RegistryChangesTest::comparesListsByEntry()
{
    const QString preview =
        previewOf(RegistryChange{key, u"Path"_s, text(u"C:\\a;\"C:\\b;c\";C:\\d;C:\\e;C:\\f"_s, 2),
                                 text(u"C:\\a;\"C:\\b;c\";C:\\new;C:\\d;C:\\e;C:\\f"_s, 2)});
    QVERIFY2(preview.contains("\n     C:\\a;\n     \"C:\\b;c\";\n+    C:\\new;\n     C:\\d;\n"_L1),
             qPrintable(preview));
    QCOMPARE(preview.count("\n-"_L1), 0);
    // The type alone, an entry that moves into quotation marks, and a value that is no list.
    const QString type =
        previewOf(RegistryChange{key, u"GOPATH"_s, text(u"C:\\a;C:\\b"_s), text(u"C:\\a;C:\\b"_s, 2)});
    QVERIFY2(type.contains("-GOPATH=REG_SZ"_L1) && type.contains("+GOPATH=REG_EXPAND_SZ"_L1),
             qPrintable(type));
    const QString quoted = previewOf(RegistryChange{key, u"PATH"_s, text(u"a;b"_s), text(u"\"a;b\""_s)});
    QVERIFY2(quoted.contains("-    a;\n-    b\n+    \"a;b\"\n"_L1), qPrintable(quoted));
    const QString other = previewOf(RegistryChange{key, u"A"_s, {}, text(u"a;b"_s)});
    QVERIFY2(other.contains("+A=REG_SZ a;b\n"_L1), qPrintable(other));
}

void RegistryChangesTest::masksSecrets()
{
    const QString preview =
        previewOf(RegistryChange{key, u"GOPROXY"_s, {}, text(u"https://user:secret@proxy.example"_s)});
    QVERIFY2(!preview.contains("secret"_L1), qPrintable(preview));
    const QString token = previewOf(RegistryChange{key, u"API_TOKEN"_s, {}, text(u"s3cret"_s)});
    QVERIFY2(!token.contains("s3cret"_L1), qPrintable(token));
    QVERIFY2(token.contains("+API_TOKEN=REG_SZ *"_L1), qPrintable(token));
    // Whatever the name has in it, and however many lines the value.
    for (const QString &name : {u"API_TOKEN\n"_s, u"My Token"_s, u"\u4ee4\u724c token"_s}) {
        const Change change = RegistryChange{key, name, text(u"s3cret1"_s), text(u"a\ns3cret2\r\ns3cret3"_s)};
        const QString lines = previewOf(change);
        QVERIFY2(!lines.contains("s3cret"_L1) && lines.count(u'\n') == 5, qPrintable(lines));
        QVERIFY(hidesDifference(change));
    }
}

QTEST_GUILESS_MAIN(RegistryChangesTest)
#include "RegistryChanges.moc"
