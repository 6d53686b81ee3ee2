// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVersion.h"

#include <QByteArrayList>

/// The GO<arch> variables that every start of go checks in the OS environment (internal/buildcfg).
namespace goconf::goarchitecturelevel {

/// Those whose bad value stops go. From 1.23 on GOAMD64 and GOARM are none: reading GOARM64 overwrites their
/// error.
QByteArrayList checkedAtStart(GoVersion version);

/// Whether go takes the level; GOFIPS140's form counts as one, because the same place checks it.
bool isValid(const QByteArray &name, const QByteArray &level, GoVersion version);

} // namespace goconf::goarchitecturelevel
