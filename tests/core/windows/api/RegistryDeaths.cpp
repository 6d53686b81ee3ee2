// SPDX-License-Identifier: MIT
// A program that is ended before or after any of its steps, be it one of the journal or one of the registry,
// leaves all before or all after, once a program of ours was started again.
#include "FaultScene.h"
#include "ToolRun.h"
#include "support/Rounds.h"

#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryDeathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { ThrowAwayRegistry::fill({}); }

    void inApply() { endAtEveryStep(u"apply"_s, Start::Furnished); }
    void inUndo() { endAtEveryStep(u"undo"_s, Start::Applied); }
    void inRecovery() { endAtEveryStep(u"recover"_s, Start::HalfApplied); }

private:
    enum class Start { Furnished, Applied, HalfApplied };
    static constexpr quint32 firstSeed = 31;

    static CallFault killAt(int step) { return {CallFault::Kind::Killed, step}; }
    static QString stateOf(const QTemporaryDir &dir) { return dir.filePath(u"state"_s); }
    static void begin(Start start, const QTemporaryDir &dir, quint32 seed, int stepsOfApply);
    static void endAtEveryStep(const QString &command, Start start);
    static void endAtEveryStep(const QString &command, Start start, quint32 seed);
};

void RegistryDeathsTest::initTestCase()
{
    const QString why = ThrowAwayRegistry::refusal();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void RegistryDeathsTest::begin(Start start, const QTemporaryDir &dir, quint32 seed, int stepsOfApply)
{
    const FaultScene scene(stateOf(dir), seed);
    scene.furnish();
    const ThrowAwayRegistry::Content before = ThrowAwayRegistry::content();
    if (start == Start::Applied)
        QVERIFY(scene.applier().apply(scene.changes()));
    if (start == Start::HalfApplied)
        QCOMPARE(runTool(u"apply"_s, stateOf(dir), seed, killAt(stepsOfApply / 2)).code, killed);
    QCOMPARE(ThrowAwayRegistry::content() == before, start == Start::Furnished);
}

void RegistryDeathsTest::endAtEveryStep(const QString &command, Start start)
{
    for (quint32 seed = firstSeed; seed < firstSeed + quint32(rounds(1)); ++seed) {
        endAtEveryStep(command, start, seed);
        if (QTest::currentTestFailed())
            qFatal("with the seed %u", seed);
    }
}

void RegistryDeathsTest::endAtEveryStep(const QString &command, Start start, quint32 seed)
{
    const int steps = stepsOfApply(seed);
    const ThrowAwayRegistry::Content after = ThrowAwayRegistry::content();
    bool survived = false;
    for (int step = 0; !survived; ++step) {
        const QTemporaryDir dir;
        const FaultScene scene(stateOf(dir), seed);
        scene.furnish();
        const ThrowAwayRegistry::Content before = ThrowAwayRegistry::content();
        QVERIFY(before != after);
        begin(start, dir, seed, steps);

        const ToolRun outcome = runTool(command, stateOf(dir), seed, killAt(step));
        survived = outcome.code == 0;
        QVERIFY2(survived || outcome.code == killed, outcome.output.constData());
        QVERIFY(!survived || step == outcome.output.toInt());

        const Recovery recovery = scene.applier().recover();
        QVERIFY(recovery.errors.isEmpty() && scene.applier().recover().settled.isEmpty());
        const ThrowAwayRegistry::Content now = ThrowAwayRegistry::content();
        QVERIFY2(now == before || now == after, QByteArray::number(step).constData());
        // Nothing stands in the way of the next one, and the journal knows which of the two it is.
        QVERIFY(now == before ? scene.applier().apply(scene.changes()) : scene.applier().undo());
        QCOMPARE(ThrowAwayRegistry::content(), now == before ? after : before);
    }
}

QTEST_GUILESS_MAIN(RegistryDeathsTest)
#include "RegistryDeaths.moc"
