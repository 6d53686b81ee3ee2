// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace goconf {

/// What journal entries are called: "20261121T033210.123Z-4fa2", a time of UTC in the basic format of ISO
/// 8601 and a random number, so that names sort by time.
struct JournalId
{
    /// `time` is of UTC.
    static QString make(const QDateTime &time);
    /// The time in it; invalid for a name that is no id.
    static QDateTime timeOf(const QString &id);
};

} // namespace goconf
