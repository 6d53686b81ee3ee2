// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

namespace goconf {

/// What an empty value means in a layer, by cmd/go/internal/cfg Getenv and readEnvFile.
enum class EmptyValue {
    Unset, ///< the OS environment: set but empty falls through to the next layer
    Masks, ///< a go env file: the key hides the go env files below it, but not the built-in default
};

/// One store of a stack: what it holds, and how the stack takes it. A value that owns what it holds.
struct EnvLayer
{
    QString store;
    EnvSnapshot snapshot;
    EmptyValue emptyValue = EmptyValue::Unset;
    /// Whether the layer takes part in this viewpoint. The profiles do not, where the process' own
    /// environment is looked at: they are shown, but decide nothing.
    bool inForce = true;
};

} // namespace goconf
