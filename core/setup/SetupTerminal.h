// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"
#include "stores/shell/ShellKind.h"

#include <optional>

namespace goconf {

/// A shell that terminals of the account may run, and which go it finds. A value object.
struct SetupTerminal
{
    /// On Windows every new program is given the same: one terminal stands for all of them, under this shell.
    static constexpr ShellKind onWindows = ShellKind::WindowsPowerShell;

    ShellKind shell = ShellKind::Bash;
    /// Absolute path of the shell; empty on Windows.
    QString program;
    /// The account's own shell: what a new terminal starts.
    bool isLogin = false;
    /// It is the account's own, or has files in the home that the account did not get with the home
    /// (useradd(8), /etc/skel).
    bool isUsed = false;
    /// The executable it finds as go, and its GOROOT (empty of a version manager's stand-in); nothing when it
    /// finds none.
    std::optional<GoOnPath::Found> go = {};
    /// Terminals that start this shell without login find what `go` says, too. Only of the account's own.
    bool isAlikeWithoutLogin = true;

    /// bash, zsh, fish and pwsh as far as they are installed, and the account's own in any case, which comes
    /// first. sh is named only where it is the account's own: other shells' files bring it along. `sdks` says
    /// what each finds. Starts nothing.
    /// On Windows the one that stands for all.
    static QVector<SetupTerminal> all(const Host &host, const SdkReport &sdks);
    /// For people: "bash", and on Windows "every new terminal".
    static QString nameOf(ShellKind shell);

    /// The store that holds its PATH.
    QString storeId() const;
};

} // namespace goconf
