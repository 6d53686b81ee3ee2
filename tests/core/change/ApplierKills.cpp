// SPDX-License-Identifier: MIT
// Every call that changes files, killed, failing or lying: all before or all after, no stray file, a journal
// that says so. A normal run tries every call, and kills the recovery after every kill at every seventh of
// its calls, at others each time. A sanitized one tries each place in the program that such a call comes
// from, and some more. GOCONF_TEST_ROUNDS=10000 tries all.
#include "FaultStage.h"

#include "support/Rounds.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <cerrno>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList applying{u"apply"_s};
const QStringList undoing{u"apply"_s, u"undo"_s};

/// Beside those from a place of their own: without sanitizers all the others.
constexpr int others = 40;
constexpr quint32 seed = 20261121;

QByteArray fingerprintAfter(const QStringList &commands)
{
    FaultStage stage;
    if (stage.runAll(commands) != 0)
        qFatal("the tool fails by itself: %s", stage.output().constData());
    return stage.fingerprint();
}

} // namespace

class ApplierKills : public QObject
{
    Q_OBJECT

private:
    QByteArray m_before;
    QByteArray m_after;

    /// Empty when all is before or all after, and the journal says the same.
    QByteArray unsettled(const FaultStage &stage) const
    {
        JournalState newest{};
        if (const QByteArray fault = stage.journalFault(newest); !fault.isEmpty())
            return fault;
        const QByteArray now = stage.fingerprint();
        if (now != m_before && now != m_after)
            return "neither before nor after";
        return (now == m_after) == (newest == JournalState::Done) ? "" : "the journal is wrong";
    }

    QByteArray afterKill(const QStringList &commands, const Fault &fault, std::atomic<int> &killed) const
    {
        FaultStage stage;
        const int code = stage.runAll(commands, fault);
        killed += code == -1 ? 1 : 0;
        if (code != -1 && fault.action != "tear"_L1)
            return "survived";
        if (stage.run(u"recover"_s) != 0)
            return stage.output();
        if (const QByteArray why = unsettled(stage); !why.isEmpty())
            return why;
        const QByteArray settled = stage.fingerprint();
        // There is nothing left to do.
        const bool again = stage.run(u"recover"_s) != 0 || stage.calls() != 0;
        return again || stage.fingerprint() != settled ? "recovery does not end" : "";
    }

    /// Kills of the recovery at every call, or at every some calls, until one survives.
    QByteArray afterTwoKills(const QStringList &commands, int first) const
    {
        bool survived = false;
        const int step = stride(7);
        for (int second = 1 + first % step; !survived; second += step) {
            FaultStage stage;
            if (stage.runAll(commands, {first, u"kill-after"_s}) != -1)
                return "survived";
            survived = stage.run(u"recover"_s, {second, u"kill-before"_s}) == 0;
            if (!survived && stage.run(u"recover"_s) != 0)
                return stage.output();
            if (const QByteArray fault = unsettled(stage); !fault.isEmpty())
                return "then at " + QByteArray::number(second) + ": " + fault;
        }
        return {};
    }

    QByteArray afterFailure(const QStringList &commands, const Fault &fault, std::atomic<int> &failed) const
    {
        FaultStage stage;
        const int code = stage.runAll(commands, fault);
        if (code != 0 && code != 1)
            return "died: " + stage.output();
        failed += code;
        if (code == 1 && stage.fingerprint() != (commands == undoing ? m_after : m_before))
            return "not as before the command: " + stage.output();
        const bool isRecorded = !Journal(stage.state()).entries().value_or(QVector<JournalHead>()).isEmpty();
        if (code == 1 && !isRecorded && QFile::exists(stage.state()))
            return "an empty state folder is left";
        if (code == 1 && fault.error == EPERM && !stage.output().contains("immutable"))
            return "no word of attributes: " + stage.output();
        if (code == 1 && !stage.output().contains(": "))
            return "no sentence: " + stage.output();
        return unsettled(stage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_before = FaultStage().fingerprint();
        m_after = fingerprintAfter(applying);
        QVERIFY(m_before != m_after);
        QCOMPARE(fingerprintAfter(undoing), m_before);
    }

    void killedAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("canExchange");
        for (const char *action : {"kill-before", "kill-after", "tear"}) {
            const QString word = QString::fromLatin1(action);
            QTest::addRow("apply, %s", action) << applying << word << true;
            QTest::addRow("undo, %s", action) << undoing << word << true;
        }
        QTest::addRow("apply, no exchange") << applying << u"kill-after"_s << false;
        QTest::addRow("undo, no exchange") << undoing << u"kill-after"_s << false;
    }

    void killedAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, action);
        QFETCH(const bool, canExchange);
        const CallRecord calls = callsOf(commands, canExchange);
        QVERIFY2(calls.count() > 20, "the counting library is not in force");
        std::atomic<int> killed = 0;
        const QByteArray complaint =
            firstComplaint(calls.sample(action, others, seed), [&](int at) -> QByteArray {
                Fault fault{at, action};
                fault.canExchange = canExchange;
                const QByteArray why = afterKill(commands, fault, killed);
                return why.isEmpty() ? why : "at call " + QByteArray::number(at) + ": " + why;
            });
        QVERIFY2(complaint.isEmpty(), complaint);
        QVERIFY(killed > 0);
    }

    void recoveryKilledAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addRow("of an apply") << applying;
        QTest::addRow("of an undo") << undoing;
    }

    void recoveryKilledAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        const QVector<int> calls = callsOf(commands).sample(u"kill-after"_s, others, seed);
        const QByteArray complaint = firstComplaint(calls, [&](int first) -> QByteArray {
            const QByteArray why = afterTwoKills(commands, first);
            return why.isEmpty() ? why : "kill at call " + QByteArray::number(first) + ", " + why;
        });
        QVERIFY2(complaint.isEmpty(), complaint);
    }

    void failsAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("error");
        QTest::addRow("apply, disk full once") << applying << u"fail"_s << ENOSPC;
        QTest::addRow("apply, disk full from then on") << applying << u"full"_s << ENOSPC;
        QTest::addRow("apply, quota used up") << applying << u"full"_s << EDQUOT;
        QTest::addRow("apply, input/output error") << applying << u"fail"_s << EIO;
        QTest::addRow("apply, access denied") << applying << u"fail"_s << EACCES;
        QTest::addRow("apply, not permitted") << applying << u"fail"_s << EPERM;
        QTest::addRow("apply, read-only file system") << applying << u"full"_s << EROFS;
        QTest::addRow("apply, another byte stored") << applying << u"corrupt"_s << 0;
        QTest::addRow("undo, disk full once") << undoing << u"fail"_s << ENOSPC;
        QTest::addRow("undo, disk full from then on") << undoing << u"full"_s << ENOSPC;
        QTest::addRow("undo, input/output error") << undoing << u"fail"_s << EIO;
        QTest::addRow("undo, another byte stored") << undoing << u"corrupt"_s << 0;
    }

    /// A call that fails: the program reports an error, and all is as it was before the command.
    void failsAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, action);
        QFETCH(const int, error);
        std::atomic<int> failed = 0;
        const QVector<int> calls = callsOf(commands).sample(action, others, seed);
        const QByteArray complaint = firstComplaint(calls, [&](int at) -> QByteArray {
            const QByteArray why = afterFailure(commands, {at, action, error}, failed);
            return why.isEmpty() ? why : "call " + QByteArray::number(at) + ": " + why;
        });
        QVERIFY2(complaint.isEmpty(), complaint);
        QVERIFY(failed > (action == "corrupt"_L1 ? 1 : 5));
    }
};

QTEST_GUILESS_MAIN(ApplierKills)
#include "ApplierKills.moc"
