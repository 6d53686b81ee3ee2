// SPDX-License-Identifier: MIT
#include "stores/shell/ShellDialect.h"

#include "base/ShellName.h"
#include "stores/shell/BashDialect.h"
#include "stores/shell/FishDialect.h"
#include "stores/shell/PwshDialect.h"
#include "stores/shell/ShDialect.h"
#include "stores/shell/ZshDialect.h"

namespace goconf {

const ShellDialect &ShellDialect::of(ShellKind shell)
{
    static const BashDialect bash;
    static const ZshDialect zsh;
    static const ShDialect sh;
    static const FishDialect fish;
    static const PwshDialect pwsh;
    static const PwshDialect windowsPowerShell(Os::Windows, PwshDialect::Letters::Ascii);
    switch (shell) {
    case ShellKind::Bash: return bash;
    case ShellKind::Zsh: return zsh;
    case ShellKind::Sh: return sh;
    case ShellKind::Fish: return fish;
    case ShellKind::Pwsh: return pwsh;
    case ShellKind::WindowsPowerShell: return windowsPowerShell;
    }
    Q_UNREACHABLE();
}

Result<void> ShellDialect::checkName(const QByteArray &name) const
{
    if (!isShellName(name)) {
        return fail(ErrorCode::InvalidValue, tr("%1 is no name that this shell can hold: use letters, digits "
                                                "and underscores, not beginning with a digit")
                                                 .arg(QString::fromUtf8(name)));
    }
    if (reservedNames().contains(' ' + name + ' ')) {
        return fail(ErrorCode::InvalidValue,
                    tr("the shell keeps the variable %1 for itself: choose another name")
                        .arg(QString::fromUtf8(name)));
    }
    return {};
}

Result<QByteArray> ShellDialect::quote(const QByteArray &value) const
{
    if (value.contains('\0'))
        return fail(ErrorCode::InvalidValue,
                    tr("the value contains a NUL byte, which no variable can hold: remove it"));
    return quotedText(value);
}

Result<QByteArray> ShellDialect::assignment(const QByteArray &name, const QByteArray &value) const
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    return quote(value).map([&](const QByteArray &quoted) { return assignmentText(name, quoted); });
}

Result<QByteArray> ShellDialect::unset(const QByteArray &name) const
{
    return checkName(name).map([&] { return unsetText(name); });
}

Result<QByteArray> ShellDialect::listEntry(const QByteArray &name, const QByteArray &entry, bool first) const
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    if (entry.isEmpty())
        return fail(ErrorCode::InvalidValue, tr("an empty entry means the current folder: name the folder"));
    if (entry.contains(listSeparator())) {
        return fail(ErrorCode::InvalidValue,
                    tr("%1 contains '%2', which separates the entries of a list: use a folder without it")
                        .arg(QString::fromUtf8(entry), QChar::fromLatin1(listSeparator())));
    }
    return quote(entry).map([&](const QByteArray &quoted) { return listEntryText(name, quoted, first); });
}

} // namespace goconf
