// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace goconf {

/// The shells whose profiles we read and write. Sh is any plain POSIX shell: dash, or bash called as sh. Pwsh
/// is PowerShell from 6 on, WindowsPowerShell the one that comes with Windows, up to 5.1.
enum class ShellKind { Bash, Zsh, Sh, Fish, Pwsh, WindowsPowerShell };
inline constexpr ShellKind allShells[] = {ShellKind::Bash, ShellKind::Zsh,  ShellKind::Sh,
                                          ShellKind::Fish, ShellKind::Pwsh, ShellKind::WindowsPowerShell};

/// The stable spelling of the command line contract: "bash", "zsh", "sh", "fish", "pwsh", "powershell".
QLatin1StringView shellId(ShellKind shell);
/// The inverse of shellId(), which is the id of the shell's store too; nothing for other texts.
std::optional<ShellKind> shellOfId(const QString &id);
/// The kind of the program at `path` by its file name ("dash" and "ash" are Sh); nothing for others.
std::optional<ShellKind> shellOfProgram(const QString &path);

inline bool isPowerShell(ShellKind shell)
{
    return shell == ShellKind::Pwsh || shell == ShellKind::WindowsPowerShell;
}

/// How a shell is started; decides which files it reads.
enum class ShellStart { LoginInteractive, LoginBatch, Interactive };

} // namespace goconf
