// SPDX-License-Identifier: MIT
// What changes of the registry promise, of a real registry: taken back they leave every value, type and byte
// as it was, as the system's own export tells it.
#include "ThrowAwayRegistry.h"
#include "change/Applier.h"
#include "support/RandomRegistry.h"
#include "support/Rounds.h"

#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { ThrowAwayRegistry::fill({}); }

    void writesWhatWasAskedFor();
    void undoneIsAsBefore();
    void undoneInTurnIsAsBefore();

private:
    static Applier applier(const QTemporaryDir &dir)
    {
        const auto writer = std::make_shared<RegistryWriter>(Registry::ofSystem(), [] {});
        return Applier(dir.filePath(u"state"_s), {}, writer);
    }
    static ChangeSet randomSet(QRandomGenerator &random)
    {
        ChangeSet set{u"random"_s, {}};
        const auto edits = randomEdits(random, ThrowAwayRegistry::key,
                                       ThrowAwayRegistry::registry().values(ThrowAwayRegistry::key).value());
        for (const RegistryChange &edit : edits)
            set.changes.append(edit);
        return set;
    }
    static ThrowAwayRegistry::Content contentAfter(const ChangeSet &set)
    {
        ThrowAwayRegistry::Content content = ThrowAwayRegistry::content();
        for (const Change &change : set.changes) {
            const auto &value = std::get<RegistryChange>(change);
            content.remove(value.name);
            if (value.after)
                content.insert(value.name, {value.after->type, value.after->data});
        }
        return content;
    }
};

void RegistryLawsTest::initTestCase()
{
    const QString why = ThrowAwayRegistry::refusal();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void RegistryLawsTest::writesWhatWasAskedFor()
{
    QRandomGenerator random(21);
    for (int i = 0; i < rounds(100); ++i) {
        const QVector<RegistryValue> values = randomValues(random, 12);
        ThrowAwayRegistry::fill(values);
        ThrowAwayRegistry::Content expected;
        for (const RegistryValue &value : values)
            expected.insert(value.name, {value.type, value.data});
        QCOMPARE(ThrowAwayRegistry::content(), expected);
    }
}

void RegistryLawsTest::undoneIsAsBefore()
{
    QRandomGenerator random(22);
    for (int i = 0; i < rounds(40); ++i) {
        const QTemporaryDir dir;
        ThrowAwayRegistry::fill(randomValues(random, 12));
        const ChangeSet set = randomSet(random);
        if (set.changes.isEmpty())
            continue;
        const ThrowAwayRegistry::Content before = ThrowAwayRegistry::content();
        const ThrowAwayRegistry::Content after = contentAfter(set);
        const QByteArray exported = ThrowAwayRegistry::exported();
        const Result<JournalEntry> entry = applier(dir).apply(set);
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().what));
        QCOMPARE(ThrowAwayRegistry::content(), after);
        const Result<JournalEntry> undone = applier(dir).undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(ThrowAwayRegistry::content(), before);
        QCOMPARE(ThrowAwayRegistry::exported(), exported);
    }
}

void RegistryLawsTest::undoneInTurnIsAsBefore()
{
    QRandomGenerator random(23);
    for (int i = 0; i < rounds(10); ++i) {
        const QTemporaryDir dir;
        ThrowAwayRegistry::fill(randomValues(random, 12));
        const QByteArray exported = ThrowAwayRegistry::exported();
        int applied = 0;
        for (int step = 0; step < 5; ++step) {
            const ChangeSet set = randomSet(random);
            if (set.changes.isEmpty())
                continue;
            QVERIFY(applier(dir).apply(set));
            ++applied;
        }
        for (; applied > 0; --applied)
            QVERIFY(applier(dir).undo());
        QCOMPARE(ThrowAwayRegistry::exported(), exported);
    }
}

QTEST_GUILESS_MAIN(RegistryLawsTest)
#include "RegistryLaws.moc"
