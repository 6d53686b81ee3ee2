// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "base/Result.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QVector>

namespace goconf {

/// The value of GOAUTH: commands with ';' between them, of which an earlier one wins.
/// source: cmd/go/internal/auth/auth.go runGoAuth.
class AuthCommands
{
    Q_DECLARE_TR_FUNCTIONS(goconf::AuthCommands)

public:
    /// Errors: InvalidValue when Go would stop at the first https request.
    static Result<AuthCommands> parse(const QByteArray &value, Os os);

    /// The words of each command.
    const QVector<QByteArrayList> &commands() const { return m_commands; }

private:
    QVector<QByteArrayList> m_commands;
};

} // namespace goconf
