// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/Host.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// The root certificates that SSL_CERT_FILE and SSL_CERT_DIR ask for, as Go honours them on Linux: the file
/// stands for the system's bundle, the folders (a list like PATH) for the system's folders, and the one that
/// is not set keeps its default. Other systems ignore both variables. source: crypto/x509 root_unix.go,
/// root_linux.go.
class TrustedRoots
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TrustedRoots)

public:
    /// PEM text of all of them, or nothing when the system's own are meant. Error: NotFound when the
    /// variables lead to no certificate at all; Go would then trust nobody.
    static Result<std::optional<QByteArray>> read(const Host &host);
};

} // namespace goconf
