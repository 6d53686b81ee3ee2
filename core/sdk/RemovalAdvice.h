// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "sdk/Sdk.h"

namespace goconf {

/// Who removes a Go that is not ours, and how: a translated phrase that goes on behind "...: ". Commands by
/// each manager's own manual.
QString removalAdvice(const Sdk &sdk, Os os);
/// The command of that, to be typed into a terminal of `os`; empty where no command is known, as of what an
/// installer put on Windows.
QString removalCommand(const Sdk &sdk, Os os);

} // namespace goconf
