// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace goconf {

/// Why an operation failed. The spelled names (errorCodeName) are a promise to scripts: add, never rename.
enum class ErrorCode {
    InvalidValue,     ///< the caller's name or value cannot be held by the target
    NotFound,         ///< a file, store, entry or program does not exist
    PermissionDenied, ///< the operating system refused
    ReadOnly,         ///< the target is read-only, or its store never writes
    ForeignOwner,     ///< the target belongs to another user
    HardLinked,       ///< the target has other hard links, which a replacement would cut off
    Conflict,         ///< the target changed since it was read
    DiskFull,         ///< no space or quota left
    TooLarge,         ///< the input exceeds a stated limit
    Timeout,          ///< a process or server did not answer in time
    Network,          ///< no connection came about, it broke off, or the server answered with a failure
    Unsupported,      ///< this system or this version cannot do it
    Corrupt,          ///< the data does not follow its format
    ProofFailed,      ///< a signature, hash or log proof does not hold: the data must not be used
    Unproven,         ///< the origin cannot be proven now, and the caller wants it to be
    Refused,          ///< possible, but it would do harm; `what` says why
    Cancelled,        ///< the caller asked to stop
    Io,               ///< any other failure of the operating system
};

/// The stable spelling for JSON, such as "permission-denied".
QLatin1StringView errorCodeName(ErrorCode code);

/// A failure, as every layer reports it. `what` is one translated sentence for the user, which says what
/// happened and what to do; `detail` is the raw text of the system or program underneath, never translated.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString what;
    QString detail;

    /// The error for a number of <cerrno>; `attempt` is a translated phrase that names what was tried and on
    /// what, such as "cannot write /etc/hosts".
    static Error fromErrno(int number, const QString &attempt);
};

} // namespace goconf
