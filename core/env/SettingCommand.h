// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The command that sets a variable, for somebody who copies it into a terminal of their own.
class SettingCommand
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SettingCommand)

public:
    enum class Form {
        GoEnv,  ///< go env -w NAME=VALUE, quoted for sh and its kin
        Export, ///< export NAME=VALUE, for sh and its kin
        Setx,   ///< setx NAME "VALUE", for Windows' cmd
    };

    /// One line unless the value has several. Errors: InvalidValue where no command of that form brings the
    /// bytes over: they are no UTF-8, hold a line break that go or setx does not take, a name that no shell
    /// knows, a '%' that cmd would expand, a quotation mark together with an operator that cmd would obey, or
    /// more than the 1,024 characters that setx keeps. source: cmd/go/internal/envcmd, POSIX.1-2024 export,
    /// setx /?, cmd /?, CommandLineToArgvW.
    static Result<QString> of(Form form, const QByteArray &name, const QByteArray &value);

private:
    static Result<QString> setx(const QString &name, const QString &value);
};

} // namespace goconf
