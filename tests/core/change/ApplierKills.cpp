// SPDX-License-Identifier: MIT
#include "FourTargets.h"
#include "change/Applier.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cerrno>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

struct Fault
{
    int at = 0;
    QString action;
    int error = 0;
};

/// A furnished home with its state folder, and the tool run on it.
class Stage
{
public:
    Stage() { FourTargets::furnish(m_home); }

    QString state() const { return m_home.home() + "/.local/state/goconfigurator"_L1; }
    QByteArray fingerprint() const { return m_home.fingerprint(); }

    /// 0, 1, or -1 when it was killed. Afterwards calls() tells how many calls it made, unless it was killed.
    int run(const QString &command, const Fault &fault = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
        // The preloaded library comes before the sanitizer's.
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        environment.insert(u"FAULT_AT"_s, QString::number(fault.at));
        environment.insert(u"FAULT_ACTION"_s, fault.action);
        environment.insert(u"FAULT_ERRNO"_s, QString::number(fault.error));
        environment.insert(u"FAULT_COUNT"_s, m_scratch.filePath(u"count"_s));
        environment.insert(u"FAULT_SYNC"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CHANGE_TOOL), {command, m_home.home(), state()});
        if (!process.waitForFinished(60000))
            qFatal("the tool does not end");
        m_output = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }

    int calls() const
    {
        QFile file(m_scratch.filePath(u"count"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : -1;
    }

    QByteArray output() const { return m_output; }

    /// Why the journal is not as it has to be after a recovery; empty when it is. `newest` is the state of
    /// the newest entry, where there is one.
    QByteArray journalFault(JournalEntry::State *newest) const
    {
        const Journal journal(state());
        if (journal.hasPending())
            return "something is left in the folder of pending entries";
        const auto entries = journal.entries();
        if (!entries)
            return entries.error().what.toUtf8();
        for (const JournalEntry &entry : *entries) {
            const bool settled = entry.state == JournalEntry::State::Done ||
                                 entry.state == JournalEntry::State::Undone ||
                                 entry.state == JournalEntry::State::RolledBack;
            if (!settled || !entry.leftAlone.isEmpty())
                return "entry " + entry.id.toUtf8() + " is not settled";
        }
        *newest = entries->isEmpty() ? JournalEntry::State::RolledBack : entries->constFirst().state;
        return {};
    }

private:
    TempHome m_home;
    QTemporaryDir m_scratch;
    QByteArray m_output;
};

QByteArray fingerprintAfter(const QString &command)
{
    Stage stage;
    if (stage.run(u"apply"_s) != 0 || (command == "undo"_L1 && stage.run(command) != 0))
        qFatal("the tool fails by itself: %s", stage.output().constData());
    return stage.fingerprint();
}

int callsOf(const QStringList &commands)
{
    Stage stage;
    for (const QString &command : commands) {
        if (stage.run(command) != 0)
            qFatal("the tool fails by itself: %s", stage.output().constData());
    }
    return stage.calls();
}

} // namespace

class ApplierKills : public QObject
{
    Q_OBJECT

private:
    QByteArray m_before;
    QByteArray m_after;

    /// All before or all after, no stray file, a settled journal that says the same.
    void checkSettled(const Stage &stage, const QByteArray &where)
    {
        JournalEntry::State newest{};
        QVERIFY2(stage.journalFault(&newest).isEmpty(), where + ": " + stage.journalFault(&newest));
        const QByteArray now = stage.fingerprint();
        QVERIFY2(now == m_before || now == m_after, where + ": neither before nor after");
        QVERIFY2((now == m_after) == (newest == JournalEntry::State::Done), where + ": the journal is wrong");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_before = Stage().fingerprint();
        m_after = fingerprintAfter(u"apply"_s);
        QVERIFY(m_before != m_after);
        QCOMPARE(fingerprintAfter(u"undo"_s), m_before);
    }

    void killedAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("action");
        for (const char *action : {"kill-before", "kill-after", "tear"}) {
            QTest::addRow("apply, %s", action) << QStringList{u"apply"_s} << QString::fromLatin1(action);
            QTest::addRow("undo, %s", action)
                << QStringList{u"apply"_s, u"undo"_s} << QString::fromLatin1(action);
        }
    }

    void killedAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, action);
        const int calls = callsOf(commands);
        QVERIFY2(calls > 20, "the counting library is not in force");
        int killed = 0;
        for (int at = 1; at <= calls; ++at) {
            Stage stage;
            if (commands.size() > 1)
                QCOMPARE(stage.run(commands.constFirst()), 0);
            const int code = stage.run(commands.constLast(), {at, action});
            killed += code == -1 ? 1 : 0;
            const QByteArray where = action.toUtf8() + " at call " + QByteArray::number(at);
            QVERIFY2(code == -1 || action == "tear"_L1, where + ": survived");
            QCOMPARE(stage.run(u"recover"_s), 0);
            checkSettled(stage, where);
            const QByteArray settled = stage.fingerprint();
            QCOMPARE(stage.run(u"recover"_s), 0);
            QCOMPARE(stage.calls(), 0); // recovery is idempotent: there is nothing left to do
            QCOMPARE(stage.fingerprint(), settled);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(killed > 0);
    }

    void recoveryKilledAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addRow("of an apply") << QStringList{u"apply"_s};
        QTest::addRow("of an undo") << QStringList{u"apply"_s, u"undo"_s};
    }

    void recoveryKilledAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        const int calls = callsOf(commands);
        // Every call of the first process in the long run, some of them otherwise.
        const int step = qEnvironmentVariableIsSet("GOCONF_TEST_ROUNDS") ? 1 : 6;
        for (int first = 1 + calls % step; first <= calls; first += step) {
            bool survived = false;
            for (int second = 1; !survived; ++second) {
                Stage stage;
                if (commands.size() > 1)
                    QCOMPARE(stage.run(commands.constFirst()), 0);
                QCOMPARE(stage.run(commands.constLast(), {first, u"kill-after"_s}), -1);
                survived = stage.run(u"recover"_s, {second, u"kill-before"_s}) == 0;
                QCOMPARE(stage.run(u"recover"_s), 0);
                checkSettled(stage, "kills at calls " + QByteArray::number(first) + " and " +
                                        QByteArray::number(second));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void failsAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("error");
        const QStringList apply{u"apply"_s};
        const QStringList undo{u"apply"_s, u"undo"_s};
        QTest::addRow("apply, disk full once") << apply << u"fail"_s << ENOSPC;
        QTest::addRow("apply, disk full from then on") << apply << u"full"_s << ENOSPC;
        QTest::addRow("apply, quota used up") << apply << u"full"_s << EDQUOT;
        QTest::addRow("apply, input/output error") << apply << u"fail"_s << EIO;
        QTest::addRow("apply, access denied") << apply << u"fail"_s << EACCES;
        QTest::addRow("apply, read-only file system") << apply << u"full"_s << EROFS;
        QTest::addRow("undo, disk full once") << undo << u"fail"_s << ENOSPC;
        QTest::addRow("undo, disk full from then on") << undo << u"full"_s << ENOSPC;
        QTest::addRow("undo, input/output error") << undo << u"fail"_s << EIO;
    }

    /// A call that fails: the program reports an error, and all is as it was before the command.
    void failsAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, action);
        QFETCH(const int, error);
        const QByteArray start = commands.size() > 1 ? m_after : m_before;
        int failed = 0;
        const int calls = callsOf(commands);
        for (int at = 1; at <= calls; ++at) {
            Stage stage;
            if (commands.size() > 1)
                QCOMPARE(stage.run(commands.constFirst()), 0);
            const int code = stage.run(commands.constLast(), {at, action, error});
            const QByteArray where = "call " + QByteArray::number(at) + " fails: " + stage.output();
            QVERIFY2(code == 0 || code == 1, where);
            if (code == 1) {
                ++failed;
                QVERIFY2(stage.fingerprint() == start, where);
            }
            checkSettled(stage, where);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(failed > 5);
    }
};

QTEST_GUILESS_MAIN(ApplierKills)
#include "ApplierKills.moc"
