// SPDX-License-Identifier: MIT
#pragma once

#include "env/go/GoEnvironment.h"
#include "stores/View.h"

namespace goconf {

/// Reads what the go command of `host` reads before it answers `go env`: its settings file, its go.env, and
/// those of the toolchain that it hands the work to. Starts nothing and writes nothing. What cannot be read,
/// what would stop go, and that there is no go, is added to `problems`, in the words of `view`, whose
/// environment `host` has.
GoEnvironment readGoEnvironment(const Host &host, Problems &problems, View view = View::Process);

} // namespace goconf
