// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellTraceReport.h"
#include "stores/shell/StatementFinder.h"
#include "stores/shell/TraceFormat.h"

namespace goconf {

/// Turns trace records into the history of each variable. A record shows the state *before* its command, so
/// the command of the record before the first one that shows a new value has set it. An assignment of the
/// value that is already there counts as well: it decides when it runs last. Values that hold only while a
/// function runs (local, or NAME=value before a call) leave no trace in the history.
class TraceHistory
{
public:
    /// `initial`: what the shell was started with.
    TraceHistory(ShellKind shell, const QByteArrayList &names, const Environment &initial);

    /// The next record of the shell itself; records of its subshells must not come here.
    void add(const TraceRecord &record);
    /// The last record, if any came.
    const TraceRecord &last() const { return m_previous; }

    const QHash<QByteArray, QVector<TracedChange>> &changes() const { return m_changes; }

private:
    /// What only this class needs to know about a change, beside the public part.
    struct Background
    {
        std::optional<QByteArray> before;
        int seenAtDepth = 0;
        /// Number of the record whose command made it.
        qsizetype setter = -1;
        /// The change looks like NAME=value before a call on the same line.
        bool forOneCall = false;
    };

    /// A variable that a function has made its own.
    struct LocalScope
    {
        int number = 0;
        int depth = 0;
        std::optional<QByteArray> before;
        /// How many changes there were before.
        qsizetype changes = 0;
    };

    void openScopes(const TraceRecord &record);
    void closeScopes(const TraceRecord &record);
    void noteRepetition(int number, const TraceRecord &record);
    Location placeOf(int number, const std::optional<QByteArray> &value, const TraceRecord &setter);
    void note(int number, std::optional<QByteArray> value, const TraceRecord &record);
    bool takesBack(int number, const std::optional<QByteArray> &value, const TraceRecord &record);
    bool noteUnseen(int number, const std::optional<QByteArray> &shown, const TraceRecord &record);
    void noteDash(int number, std::optional<QByteArray> value, const TraceRecord &record);
    bool setsItself(int number, const TraceRecord &record);
    void append(int number, std::optional<QByteArray> value, const TraceRecord &setter,
                const TraceRecord &seen);
    void dropLast(int number);

    ShellKind m_shell;
    QByteArrayList m_names;
    QVector<std::optional<QByteArray>> m_current;
    QVector<QVector<Background>> m_background;
    QHash<QByteArray, QVector<TracedChange>> m_changes;
    TraceRecord m_previous;
    /// The innermost is last.
    QVector<LocalScope> m_scopes;
    /// Of dash: the commands that name a watched variable.
    QVector<QVector<TraceRecord>> m_mentions;
    StatementFinder m_finder;
    /// Between the last two known states commands ran whose state we did not see.
    bool m_gap = false;
};

} // namespace goconf
