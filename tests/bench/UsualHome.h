// SPDX-License-Identifier: MIT
#pragma once

#include "support/TempHome.h"

namespace goconf::bench {

/// A throw-away home as a Go user has it: a go env file, a profile, a .bashrc.
test::TempHome usualHome();

} // namespace goconf::bench
