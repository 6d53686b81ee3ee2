// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf {

/// The value of GOFIPS140 where it names a version: v1.Y.Z, v1.Y.Z-HASH with eight characters, v1.Y.Z-rcN.
/// source: internal/buildcfg/cfg.go isFIPSVersion.
class FipsVersion
{
public:
    static bool isVersion(const QByteArray &value);
};

} // namespace goconf
