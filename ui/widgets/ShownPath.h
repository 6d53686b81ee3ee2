// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"

#include <QString>

namespace goconf::ui {

/// A path as people write it: the home folder is "~" where the system's shells know that, and Windows has
/// backslashes. What is no whole path, such as the name of a value of the registry, comes back as it is.
/// Characters that cannot be seen, or turn others around, are spelled out.
QString shownPath(const QString &path, const Host &host);

} // namespace goconf::ui
