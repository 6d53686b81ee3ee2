// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"

namespace goconf::ui {

// The head of the page, translated.

/// "Go 1.27.3 is in use".
QString statementOf(const InstalledSdks &sdks);
/// How many there are, and how many of them ask to be looked at.
QString factsOf(const InstalledSdks &sdks);

} // namespace goconf::ui
