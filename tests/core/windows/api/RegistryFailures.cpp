// SPDX-License-Identifier: MIT
// A disk that is full, or a step that the system denies: the registry is as it was, the sentence says what to
// do, and nothing is in the way of the next one. What was done can be taken back on a full disk.
#include "FaultScene.h"
#include "ToolRun.h"
#include "change/Journal.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { ThrowAwayRegistry::fill({}); }

    void atEveryStep_data();
    void atEveryStep();
    void undoTakesNoRoom();

private:
    static constexpr quint32 seed = 31;

    /// Of a run of `command` that ended with `code`.
    void isSettled(const FaultScene &scene, const QString &command, int code) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_state;
    ThrowAwayRegistry::Content m_before;
    ThrowAwayRegistry::Content m_after;
};

void RegistryFailuresTest::initTestCase()
{
    const QString why = ThrowAwayRegistry::refusal();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    (void)stepsOfApply(seed);
    m_after = ThrowAwayRegistry::content();
    FaultScene({}, seed).furnish();
    m_before = ThrowAwayRegistry::content();
    QVERIFY(m_before != m_after);
}

void RegistryFailuresTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_state = m_dir->filePath(u"state"_s);
}

void RegistryFailuresTest::isSettled(const FaultScene &scene, const QString &command, int code) const
{
    const bool isApplied = (command == "apply"_L1) == (code == 0);
    QCOMPARE(ThrowAwayRegistry::content(), isApplied ? m_after : m_before);
    const Journal journal(m_state);
    QVERIFY(!journal.hasPending());
    // Folders may be left: in wine 8 the lock in them goes when it is closed, not when it is removed.
    const bool isEmpty =
        !QDirIterator(m_state, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext();
    QCOMPARE(isEmpty, journal.entries().value().isEmpty());
    QVERIFY(isApplied ? scene.applier().undo() : scene.applier().apply(scene.changes()));
    QCOMPARE(ThrowAwayRegistry::content(), isApplied ? m_before : m_after);
}

void RegistryFailuresTest::atEveryStep_data()
{
    using Kind = CallFault::Kind;
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("advice");
    QTest::addRow("full, apply") << u"apply"_s << int(Kind::Full)
                                 << QByteArray("free some space and try again");
    QTest::addRow("denied, apply") << u"apply"_s << int(Kind::Denied)
                                   << QByteArray("check the rights of your account");
    QTest::addRow("denied, undo") << u"undo"_s << int(Kind::Denied)
                                  << QByteArray("check the rights of your account");
}

void RegistryFailuresTest::atEveryStep()
{
    QFETCH(QString, command);
    QFETCH(int, kind);
    QFETCH(QByteArray, advice);
    int failed = 0;
    bool isMissed = false;
    for (int step = 0; !isMissed; ++step) {
        init();
        const FaultScene scene(m_state, seed);
        scene.furnish();
        QVERIFY(command == "apply"_L1 || scene.applier().apply(scene.changes()));
        const ToolRun run = runTool(command, m_state, seed, {CallFault::Kind(kind), step});
        QVERIFY2(run.code == 0 || (run.code == 1 && run.output.contains(advice)), run.output.constData());
        failed += run.code;
        isMissed = run.code == 0 && run.output.toInt() <= step; // there is no such step any more
        isSettled(scene, command, run.code);
        if (QTest::currentTestFailed())
            qFatal("at the step %d: %d %s", step, run.code, run.output.constData());
    }
    // The others are tried again, as a file is that somebody has open, or can be done without.
    QVERIFY2(failed > 5, QByteArray::number(failed).constData());
}

void RegistryFailuresTest::undoTakesNoRoom()
{
    const FaultScene scene(m_state, seed);
    scene.furnish();
    QVERIFY(scene.applier().apply(scene.changes()));
    const ToolRun run = runTool(u"undo"_s, m_state, seed, {CallFault::Kind::Full, 0});
    QVERIFY2(run.code == 0, run.output.constData());
    QCOMPARE(ThrowAwayRegistry::content(), m_before);
}

QTEST_GUILESS_MAIN(RegistryFailuresTest)
#include "RegistryFailures.moc"
