// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "env/Location.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace goconf {

/// One change of a variable while a shell started.
struct TracedChange
{
    /// The statement that made it; empty when the trace does not tell (our caller reads the files then).
    Location location;
    /// The value after it; nothing when it was taken away. Of fish, not every change knows its value.
    std::optional<QByteArray> value;
    bool valueKnown = true;
    /// The statement as the shell shows it, expanded or not.
    QByteArray statement;
};

/// What a freshly started shell said about itself.
struct ShellTraceReport
{
    /// What a program started from that shell sees, exactly, but for our own PS4, BASH_XTRACEFD and
    /// fish_trace.
    Environment environment;
    /// Per watched variable its changes in order; the last one decides. Variables that never changed are
    /// absent.
    QHash<QByteArray, QVector<TracedChange>> history;
    /// The trace lasted until the end. Otherwise locations are empty, and whyNotTraced is a translated
    /// sentence.
    bool traced = true;
    QString whyNotTraced;

    /// The statement that decides the variable; empty when not known.
    Location origin(const QByteArray &name) const;
    /// The statement that brought `element` into the list variable `name` and left it there; empty when none
    /// did or it is not known.
    Location elementOrigin(const QByteArray &name, const QByteArray &element) const;
};

} // namespace goconf
