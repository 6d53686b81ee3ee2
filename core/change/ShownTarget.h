// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// What targetOf() says, as people read it: the default value of a registry key has no name, and gets the
/// words for it.
QString shownTarget(const QString &target);

} // namespace goconf
