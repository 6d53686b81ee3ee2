// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "env/EnvStore.h"

namespace goconf {

/// Where fish keeps what is the user's (fish(1)); a relative XDG_CONFIG_HOME counts as none, as the XDG base
/// directories want it.
QString fishFolder(const Environment &environment, const QString &home);
/// The file of the universal variables.
QString fishVariablesFile(const Environment &environment, const QString &home);

/// The exported universal variables, and those of the names `besides`, in the file fish_variables of fish 3
/// (format 3.0 of src/env_universal_common.cpp): lines "SETUVAR [--export] [--path] NAME:VALUE" with escapes,
/// list elements separated by \x1e.
QVector<EnvEntry> readFishVariables(const QByteArray &bytes, const QString &path,
                                    const QByteArrayList &besides = {});

} // namespace goconf
