// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellSession.h"
#include "stores/shell/ShellTraceReport.h"
#include "stores/shell/StatementFinder.h"
#include "stores/shell/TraceFormat.h"

namespace goconf {

/// The places of statements that dash has run: its trace does not tell them, so they are looked up in the
/// files that it has read. Where a statement stands several times and ran as often, each run gets its own
/// place, in the order in which the files are read.
class DashPlaces
{
public:
    DashPlaces(const QVector<TraceRecord> &records, const ShellSession &session);

    /// Fills in the locations. Of assignments that changed nothing those are taken out that stand nowhere as
    /// a command of the shell itself: dash does not tell its subshells apart.
    void fill(QHash<QByteArray, QVector<TracedChange>> &history);

private:
    struct Places
    {
        QVector<Location> all;
        /// Whether they are in the order in which the files are read.
        bool inOrder = true;
    };

    Places placesOf(const QByteArray &name, const QByteArray &statement);
    bool inFunction(const Location &place);
    std::optional<QVector<int>> readingOrder(const Location &place);

    const ShellSession &m_session;
    QStringList m_files;
    /// Of files that another one sources: the statement that does so, as the trace shows it.
    QHash<QString, QByteArray> m_sourcedBy;
    StatementFinder m_finder;
};

} // namespace goconf
