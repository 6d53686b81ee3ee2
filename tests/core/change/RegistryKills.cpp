// SPDX-License-Identifier: MIT
// A program that is killed or fails before or after any write of the registry leaves all before, and an undo
// all before it or all after it.
#include "RegistryScene.h"
#include "support/Rounds.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

using Moment = MemoryRegistry::Moment;

struct Killed
{
};

/// Ends the program, in effect, at the moment with that number.
MemoryRegistry::Watcher killAt(int number)
{
    return [number, count = std::make_shared<int>(0)](Moment) -> Result<void> {
        if ((*count)++ == number)
            throw Killed();
        return {};
    };
}

MemoryRegistry::Watcher failAt(int number)
{
    return [number, count = std::make_shared<int>(0)](Moment) -> Result<void> {
        if ((*count)++ == number)
            return fail(ErrorCode::Io, u"the disk fell off"_s);
        return {};
    };
}

/// Whether `action` came to its end.
template <typename Action>
bool survives(Action action)
{
    try {
        action();
        return true;
    } catch (const Killed &) {
        return false;
    }
}

} // namespace

class RegistryKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killsInApply();
    void killsInUndo();
    void killsInRecovery();
    void failuresInApply();
    void failuresInUndo();

private:
    /// Scenes with something to change; each is made anew for each number, by the same numbers.
    template <typename Try>
    static void eachMoment(quint32 seed, Try attempt)
    {
        for (int round = 0; round < rounds(4); ++round) {
            for (int number = 0;; ++number) {
                QRandomGenerator random(seed + quint32(round));
                const RegistryScene scene(random);
                if (scene.changes().isEmpty() || !attempt(scene, number) || QTest::currentTestFailed())
                    break;
            }
        }
    }
};

void RegistryKillsTest::killsInApply()
{
    eachMoment(100, [](const RegistryScene &scene, int number) {
        const auto before = scene.content();
        scene.registry().watch(killAt(number));
        if (survives([&] { (void)scene.applier().apply(scene.changes()); }))
            return false;
        scene.registry().watch({});
        const int told = scene.announcements();
        const Recovery recovery = scene.applier().recover();
        [&] {
            QCOMPARE(recovery.settled.size(), 1);
            QCOMPARE(scene.content(), before);
            // Told where there was something to take back: not where nothing was written.
            QCOMPARE(scene.announcements() > told, number > 0);
        }();
        return true;
    });
}

void RegistryKillsTest::killsInUndo()
{
    eachMoment(200, [](const RegistryScene &scene, int number) {
        const auto before = scene.content();
        if (!scene.applier().apply(scene.changes()))
            qFatal("cannot apply");
        scene.registry().watch(killAt(number));
        if (survives([&] { (void)scene.applier().undo(); }))
            return false;
        scene.registry().watch({});
        [&] {
            QCOMPARE(scene.applier().recover().settled.size(), 1);
            QCOMPARE(scene.content(), before);
        }();
        return true;
    });
}

void RegistryKillsTest::killsInRecovery()
{
    eachMoment(300, [](const RegistryScene &scene, int number) {
        const auto before = scene.content();
        // After the last write and before the journal knows.
        scene.registry().watch(killAt(2 * int(scene.changes().changes.size()) - 1));
        if (survives([&] { (void)scene.applier().apply(scene.changes()); }))
            qFatal("it should not have come to its end");
        scene.registry().watch(killAt(number));
        const bool survived = survives([&] { scene.applier().recover(); });
        scene.registry().watch({});
        scene.applier().recover();
        [&] { QCOMPARE(scene.content(), before); }();
        return !survived;
    });
}

void RegistryKillsTest::failuresInApply()
{
    eachMoment(400, [](const RegistryScene &scene, int number) {
        const auto before = scene.content();
        scene.registry().watch(failAt(number));
        const Result<JournalEntry> entry = scene.applier().apply(scene.changes());
        if (entry)
            return false;
        [&] {
            QCOMPARE(entry.error().code, ErrorCode::Io);
            QCOMPARE(scene.content(), before);
            QVERIFY(scene.applier().recover().settled.isEmpty());
        }();
        return true;
    });
}

void RegistryKillsTest::failuresInUndo()
{
    eachMoment(500, [](const RegistryScene &scene, int number) {
        if (!scene.applier().apply(scene.changes()))
            qFatal("cannot apply");
        scene.registry().watch(failAt(number));
        const Result<JournalEntry> entry = scene.applier().undo();
        if (entry)
            return false;
        [&] {
            QCOMPARE(entry.error().code, ErrorCode::Io);
            QCOMPARE(scene.content(), scene.expected());
        }();
        return true;
    });
}

QTEST_GUILESS_MAIN(RegistryKillsTest)
#include "RegistryKills.moc"
