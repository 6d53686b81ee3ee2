// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

namespace goconf {

/// What go makes of one element of GOPATH when it starts. source: cmd/go/main.go main.
enum class GopathEntry {
    Folder,
    Empty,    ///< passed over
    Tilde,    ///< begins with ~, which go does not expand: no command starts
    Relative, ///< no absolute path: no command starts
};

GopathEntry gopathEntry(const QByteArray &element, Os os);

} // namespace goconf
