// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "modules/ToolchainVersion.h"

#include <QByteArray>

#include <optional>

namespace goconf {

/// Who says what the files of a toolchain must be: the transparency log of the checksum database that the
/// settings name. Called on the thread that asks, and blocks it.
class ToolchainLog
{
public:
    ToolchainLog() = default;
    virtual ~ToolchainLog() = default;
    Q_DISABLE_COPY_MOVE(ToolchainLog)

    /// The proven "h1:..." of the module golang.org/toolchain. Errors: ProofFailed and Corrupt: somebody
    /// lies, nothing may be installed. NotFound: the log does not know the version. Refused: the settings
    /// forbid to ask. Cancelled. All others: the proof cannot be had now.
    virtual Result<QByteArray> h1(const ToolchainVersion &version) = 0;

    /// Why what was seen of the log could not be kept, though that is no error of h1().
    virtual std::optional<Error> unkept() const { return std::nullopt; }

    /// Whether an error of h1() says that somebody lies, rather than that nothing could be learned.
    static bool isLie(ErrorCode code) { return code == ErrorCode::ProofFailed || code == ErrorCode::Corrupt; }
};

} // namespace goconf
