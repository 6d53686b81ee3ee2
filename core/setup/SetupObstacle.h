// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"

#include <optional>

namespace goconf {

/// A setting, as new terminals have it, with which go does not start, builds nothing, or works against the
/// chosen Go.
struct SetupObstacle
{
    QByteArray name;
    QByteArray value;
    /// The store and place that say so, as in Setting.
    QString store;
    Location location;
    Problem problem;
    /// The store can be changed by the account: the plan takes the setting away.
    bool isRemovable = false;
    /// The part of the value that does no harm, to stand there instead; nothing when there is none.
    std::optional<QByteArray> rest = {};
    /// Only a download needs it to be away: who does without the checksum database may have reasons.
    bool onlyHindersDownload = false;
    /// What holds without the setting.
    QByteArray defaultValue = {};

    /// Those of `settings`: what Settings calls an Error; GOROOT, which nobody needs to set and which ties
    /// every go to one tree (cmd/go/internal/cfg findGOROOT); modules turned off; -mod=vendor for every
    /// project (cmd/go/internal/modload setDefaultBuildMod); and a checksum database that is turned off.
    static QVector<SetupObstacle> of(const Settings &settings, const Host &host);
};

} // namespace goconf
