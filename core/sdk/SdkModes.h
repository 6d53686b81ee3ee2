// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "modules/GoRootFiles.h"

namespace goconf {

/// A mode that no release has and that matters.
struct SdkModeFault
{
    enum class What {
        NotExecutable, ///< a program of the release that its owner cannot start
        SetId,         ///< runs as its owner or group, whoever starts it
        WritableByAll, ///< anybody on this machine may change it
    };

    /// Below GOROOT; empty for that itself.
    QByteArray file;
    What what = What::NotExecutable;

    friend bool operator==(const SdkModeFault &, const SdkModeFault &) = default;
};

/// The stable spelling for JSON: "not-executable", "set-id", "writable-by-all".
QLatin1StringView sdkModeFaultName(SdkModeFault::What what);

/// Of everything below a GOROOT, by name. None on a system whose files have no modes; programs of a toolchain
/// in the module cache become executable when go first switches to it. source: cmd/distpack/archive.go (0755
/// and 0644 are all that releases have), cmd/go/internal/toolchain/select.go
QVector<SdkModeFault> sdkModeFaults(const GoRootFiles &goroot, Os os);

} // namespace goconf
