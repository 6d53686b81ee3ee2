// SPDX-License-Identifier: MIT
#include "stores/RemovalAdvice.h"

#include "base/ShellName.h"
#include "base/ShellWord.h"
#include "base/WindowsName.h"
#include "stores/shell/ShellKind.h"
#include "stores/windows/RegistryAdvice.h"

#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

QString RemovalAdvice::place(const Location &location) const
{
    if (!location.isEmpty())
        return location.toString();
    return m_reader == AdviceReader::Window ? tr("the environment of this program")
                                            : tr("the environment of this terminal");
}

QString RemovalAdvice::advice(const QString &store, const Location &location, const QByteArray &name) const
{
    if (store == "process"_L1)
        return fromProcess(name);
    if (RegistryAdvice::isRegistry(store))
        return RegistryAdvice::removal(store, name, m_reader);
    const Result<QString> home = m_host.home();
    if (!home || !m_host.os.isInside(location.path, *home)) {
        return QFileInfo(location.path).isWritable() ? tr("edit %1").arg(location.path)
                                                     : tr("edit %1 as administrator").arg(location.path);
    }
    const QString variable = QString::fromUtf8(name);
    return m_reader == AdviceReader::Window
               ? tr("open %1 under “Variables” and press “Remove it from …” there").arg(variable)
               : tr("remove it with goconf unset --store %1 %2").arg(store, shellWord(variable, m_host.os));
}

bool RemovalAdvice::isNeeded(const QByteArray &name) const
{
    if (m_host.os.isWindows())
        return upperName(name) == "PATH" ||
               !RegistryAdvice::harmOfName(m_host, {EnvEdit::Unset, name, {}}).isEmpty();
    for (const char *needed :
         {"PATH", "HOME", "USER", "LOGNAME", "SHELL", "PWD", "TERM", "LANG", "DISPLAY", "WAYLAND_DISPLAY",
          "SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS", "LD_LIBRARY_PATH", "TMPDIR"}) {
        if (name == needed)
            return true;
    }
    return name.startsWith("XDG_");
}

QString RemovalAdvice::fromProcess(const QByteArray &name) const
{
    if (m_reader == AdviceReader::Window)
        return tr("log out and in again, and start this program anew");
    return isNeeded(name) || !isShellName(name)
               ? tr("open a new terminal")
               : tr("run %1 here, or open a new terminal").arg(unsetCommand(QString::fromUtf8(name)));
}

/// In the shell of this terminal: the login shell, as far as we know. On Windows nobody knows which of the
/// two shells it is.
QString RemovalAdvice::unsetCommand(const QString &variable) const
{
    const std::optional<ShellKind> login = shellOfProgram(m_host.loginShell);
    if (login == ShellKind::Fish)
        return u"set -e "_s + variable;
    if (!login && m_host.os.isWindows())
        return tr("set %1= (in PowerShell: Remove-Item Env:%1)").arg(variable);
    if (login == ShellKind::Pwsh)
        return u"Remove-Item Env:"_s + variable;
    return u"unset "_s + variable;
}

} // namespace goconf
