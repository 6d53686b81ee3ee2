// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "stores/shell/ShellKind.h"
#include "stores/shell/ShellScript.h"

#include <QCoreApplication>

#include <functional>

namespace goconf {

/// Value of a variable while a script is read, or nothing when it is not known.
using ShellLookup = std::function<std::optional<QByteArray>(const QByteArray &name)>;

/// Whether a file is not on the disk yet but planned.
using ShellPlanned = std::function<bool(const QByteArray &path)>;

/// How one shell writes and reads statements. Stateless; every statement is one line unless the value itself
/// contains line ends, and it works under `set -e` and `set -u`.
class ShellDialect
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellDialect)

public:
    virtual ~ShellDialect() = default;

    static const ShellDialect &of(ShellKind shell);

    /// A literal of exactly these bytes, which executes nothing. InvalidValue: NUL, or bytes that the shell
    /// cannot hold.
    Result<QByteArray> quote(const QByteArray &value) const;
    /// Gives the variable the value and exports it. InvalidValue also for a name that cannot be set.
    Result<QByteArray> assignment(const QByteArray &name, const QByteArray &value) const;
    Result<QByteArray> unset(const QByteArray &name) const;
    /// Makes one element of a list such as PATH the first one, wherever it was, or adds it as the last one
    /// unless it is one already. Other elements stay as they are, empty ones, too. InvalidValue for an empty
    /// element and one that contains the separator.
    Result<QByteArray> listEntry(const QByteArray &name, const QByteArray &entry, bool first) const;

    /// A line of comment, without the line end.
    QByteArray comment(const QByteArray &text) const { return "# " + text; }
    /// What ends a line of ours in a file with that kind of line ends, so that the carriage return does not
    /// become part of a value.
    virtual QByteArray lineEnd(bool crlf) const = 0;
    /// Whether this shell trips over compound commands in a file with CRLF line ends.
    virtual bool crlfBreaksCompounds() const { return false; }

    virtual ShellScript scan(const QByteArray &bytes) const = 0;
    /// The value of the words `raw` assigned to `name`; nothing when it depends on what is not known.
    virtual std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                             const ShellLookup &lookup) const = 0;
    /// The longest value that expand() gives, in bytes; a longer one is not known. Linux hands no program a
    /// variable beyond 128 KiB (execve(2), MAX_ARG_STRLEN).
    static constexpr qsizetype valueLimit = qsizetype(256) * 1024;
    /// Whether a condition can be decided statically; `test` is a command such as `[ -f FILE ]`.
    virtual std::optional<bool> decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                                       const ShellPlanned &planned) const = 0;
    /// ':' but for PowerShell on Windows.
    virtual char listSeparator() const { return ':'; }

protected:
    /// The names that the shell keeps for itself, so that an assignment fails or breaks it; each between
    /// blanks.
    virtual QByteArray reservedNames() const { return {}; }
    /// As quote(), of a value without NUL.
    virtual Result<QByteArray> quotedText(const QByteArray &value) const = 0;
    virtual QByteArray assignmentText(const QByteArray &name, const QByteArray &quoted) const = 0;
    virtual QByteArray unsetText(const QByteArray &name) const = 0;
    virtual QByteArray listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const = 0;

private:
    Result<void> checkName(const QByteArray &name) const;
};

} // namespace goconf
