// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace goconf {

/// Removes those folders of the list that are empty, the innermost first. Ends at the first that the system
/// refuses to remove: none above it can be empty.
Result<void> removeEmptyFolders(const QStringList &outermostFirst);

} // namespace goconf
