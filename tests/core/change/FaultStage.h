// SPDX-License-Identifier: MIT
#pragma once

#include "change/Journal.h"
#include "support/TempHome.h"
#include "support/fault/CallRecord.h"

#include <functional>

namespace goconf::test {

/// What shall go wrong in a run of change_tool; the words of support/fault/FaultCalls.cpp.
struct Fault
{
    int at = 0;
    QString action = {};
    int error = 0;
    /// Below the home: what somebody else writes.
    QString file = {};
    int killAt = 0;
    bool canExchange = true;
};

/// A home with FourTargets and its state folder, and change_tool run on it under the counting library. Runs
/// count as one of their own each: a stage may be used in any thread.
class FaultStage
{
public:
    FaultStage();

    QString state() const;
    const TempHome &home() const { return m_home; }
    QByteArray fingerprint() const { return m_home.fingerprint(); }

    /// 0, 1, or -1 when it was killed. Afterwards calls() tells how many calls it made, unless it was killed.
    /// The calls are recorded in the file `record`, if one is named.
    int run(const QString &command, const Fault &fault = {}, const QString &record = {});
    int calls() const;
    QByteArray output() const { return m_output; }
    /// Whether somebody else could write in the last run.
    bool wasWritten() const;

    /// Runs the commands, the last one with the fault, and recorded; the others must succeed.
    int runAll(const QStringList &commands, const Fault &fault = {}, const QString &record = {});

    /// Why the journal is not as it has to be after a recovery; empty when it is. `newest` is the state of
    /// the newest entry, RolledBack where there is none.
    QByteArray journalFault(JournalState &newest) const;

private:
    TempHome m_home;
    QTemporaryDir m_scratch;
    QByteArray m_output;
};

/// The calls of the last of the commands when nothing goes wrong.
CallRecord callsOf(const QStringList &commands, bool canExchange = true);

/// Tries every number, on all processors; answers with the first complaint.
QByteArray firstComplaint(const QVector<int> &numbers, const std::function<QByteArray(int)> &attempt);

} // namespace goconf::test
