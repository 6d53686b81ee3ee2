// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

namespace goconf {

/// The exported universal variables in the file fish_variables of fish 3 (format 3.0 of
/// src/env_universal_common.cpp): lines "SETUVAR [--export] [--path] NAME:VALUE" with escapes, list elements
/// separated by \x1e.
QVector<EnvEntry> readFishVariables(const QByteArray &bytes, const QString &path);

} // namespace goconf
