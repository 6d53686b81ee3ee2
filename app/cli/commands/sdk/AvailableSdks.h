// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "sdk/release/ProjectGo.h"
#include "sdk/release/ReleaseOffer.h"

#include <optional>

namespace goconf {

/// All that `goconf sdk available` has to say.
struct AvailableSdks
{
    ReleaseList list;
    ReleaseOffer offer;
    std::optional<ProjectGo> project;
    /// What kept a better answer away.
    Problems problems;
    QDateTime now;
};

} // namespace goconf
