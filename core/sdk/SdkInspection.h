// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/Sdk.h"

namespace goconf {

/// Looks at one GOROOT: some twenty stats and reads of a few hundred bytes, nothing is started. What is wrong
/// becomes `missing` and `problems`; `kind`, `manager`, `ways` and `support` are the caller's.
///
/// What a whole Go consists of: cmd/distpack/pack.go, and the tools that a build starts
/// (cmd/go/internal/work). Since Go 1.25 the other tools are built when asked for.
Sdk inspectSdk(const Host &host, const QString &root);

/// Whether a folder holds what a Go consists of, whole or not: bin/go, pkg/tool, src/runtime or a VERSION of
/// Go.
bool looksLikeSdk(const Host &host, const QString &folder);

} // namespace goconf
