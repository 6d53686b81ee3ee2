// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/Sdk.h"

namespace goconf {

/// Who removes a Go that is not ours, and how: a translated phrase that goes on behind "...: ". Commands by
/// each manager's own manual.
QString removalAdvice(const Sdk &sdk);
/// The command of that, to be typed into a shell of Unix; empty where no command is known.
QString removalCommand(const Sdk &sdk);

} // namespace goconf
