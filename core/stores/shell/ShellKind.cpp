// SPDX-License-Identifier: MIT
#include "stores/shell/ShellKind.h"

#include <algorithm>
#include <iterator>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView shellId(ShellKind shell)
{
    switch (shell) {
    case ShellKind::Bash: return "bash"_L1;
    case ShellKind::Zsh: return "zsh"_L1;
    case ShellKind::Sh: return "sh"_L1;
    case ShellKind::Fish: return "fish"_L1;
    case ShellKind::Pwsh: return "pwsh"_L1;
    case ShellKind::WindowsPowerShell: return "powershell"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ShellKind> shellOfId(const QString &id)
{
    const auto shell = std::find_if(std::begin(allShells), std::end(allShells),
                                    [&](ShellKind one) { return id == shellId(one); });
    return shell == std::end(allShells) ? std::nullopt : std::optional(*shell);
}

std::optional<ShellKind> shellOfProgram(const QString &path)
{
    QString name = path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
    if (name.endsWith(".exe"_L1, Qt::CaseInsensitive))
        name.chop(4);
    if (name == "bash"_L1 || name == "rbash"_L1)
        return ShellKind::Bash;
    if (name == "zsh"_L1)
        return ShellKind::Zsh;
    if (name == "sh"_L1 || name == "dash"_L1 || name == "ash"_L1)
        return ShellKind::Sh;
    if (name == "fish"_L1)
        return ShellKind::Fish;
    if (name == "pwsh"_L1)
        return ShellKind::Pwsh;
    if (name == "powershell"_L1)
        return ShellKind::WindowsPowerShell;
    return std::nullopt;
}

} // namespace goconf
