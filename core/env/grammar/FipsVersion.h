// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVariables.h"

namespace goconf {

/// The value of GOFIPS140: a word of the catalogue, or a version: v1.Y.Z, v1.Y.Z-HASH with eight characters,
/// v1.Y.Z-rcN. source: internal/buildcfg/cfg.go gofips140, isFIPSVersion.
class FipsVersion
{
public:
    /// `variable` is GOFIPS140's entry of the catalogue.
    static bool isValid(const GoVariable &variable, const QByteArray &value, const GoVersion &go);
};

} // namespace goconf
