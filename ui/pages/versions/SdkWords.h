// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/GoOnPath.h"
#include "sdk/Sdk.h"
#include "widgets/Severities.h"

#include <QString>

namespace goconf::ui::sdkwords {

// What the page calls things, translated.

/// "Go 1.27.3".
QString title(const Sdk &sdk);
/// How it got there: "installed by hand", "downloaded by go".
QString origin(const Sdk &sdk);
/// Whoever put it there: "homebrew".
QString keeper(const Sdk &sdk);
/// "supported", "no longer supported"; empty when it is not known.
QString support(SdkSupport support);
/// How a badge with that is coloured.
Standing standing(SdkSupport support);
/// Who looks: "a new zsh", "this program".
QString finder(const PathView &view);
/// The same in a word or two, for a badge.
QString finderInBrief(const PathView &view);
/// "66.3 MB".
QString size(qint64 bytes);

} // namespace goconf::ui::sdkwords
