// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <optional>

namespace goconf {

/// What is known about the origin of an installed Go. None of them failed, or it would not be installed.
struct SdkProofs
{
    /// The transparency log has exactly these files.
    bool log = false;
    /// The size and SHA-256 of the archive are those of a list of releases.
    bool sha256 = false;
    /// Why the log does not vouch for it; nothing when it does.
    std::optional<Error> missing;
};

/// Whether a Go is installed when the log cannot be had.
enum class ProofPolicy {
    Required,       ///< no
    WhereAvailable, ///< yes; a proof that fails refuses all the same
};

} // namespace goconf
