// SPDX-License-Identifier: MIT
#include "stores/shell/ShellTraceReport.h"

namespace goconf {

namespace {

bool holds(const std::optional<QByteArray> &list, const QByteArray &element)
{
    return list && list->split(':').contains(element);
}

/// The literal end of an element's spelling: profiles write "$HOME/go/bin" and the like.
bool mentions(const QByteArray &statement, const QByteArray &element)
{
    if (statement.contains(element))
        return true;
    const qsizetype slash = element.lastIndexOf('/');
    return slash >= 0 && slash + 1 < element.size() && statement.contains(element.mid(slash));
}

} // namespace

Location ShellTraceReport::origin(const QByteArray &name) const
{
    const QVector<TracedChange> changes = history.value(name);
    return changes.isEmpty() ? Location() : changes.constLast().location;
}

Location ShellTraceReport::elementOrigin(const QByteArray &name, const QByteArray &element) const
{
    const QVector<TracedChange> changes = history.value(name);
    Location found;
    bool present = false;
    for (const TracedChange &change : changes) {
        const bool now =
            change.valueKnown ? holds(change.value, element) : present || mentions(change.statement, element);
        if (now && !present)
            found = change.location;
        if (!now)
            found = {};
        present = now;
    }
    return found;
}

} // namespace goconf
