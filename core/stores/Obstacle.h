// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "stores/Settings.h"

namespace goconf {

/// A row of a ladder that hides what stands in a weaker place, in one viewpoint at least.
struct Obstacle
{
    QString store;
    Location location;
    QByteArray value;
    Certainty certainty = Certainty::Exact;
    /// An Unset in its store takes it away: it is the user's own, in a place that we may change.
    bool isRemovable = false;
};

/// What hides `value` once it stands in `store`. A line that gave this process its value is one obstacle, not
/// two; a row that says the same value is none.
QVector<Obstacle> obstaclesTo(const Host &host, const Setting &setting, const QString &store,
                              const QByteArray &value);

} // namespace goconf
