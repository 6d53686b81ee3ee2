// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupSurvey.h"

namespace goconf::test {

/// A survey of a machine of Linux without a Go, with one terminal and two releases to choose from.
SetupSurvey survey();

/// A terminal whose PATH leads to the Go of that root; to none where it is empty.
SetupTerminal bashThatFinds(const QString &root);

} // namespace goconf::test
