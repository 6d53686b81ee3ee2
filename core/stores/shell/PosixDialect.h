// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// What bash, zsh and dash have in common. All statements are POSIX, because one file (.profile) may be read
/// by several of them.
class PosixDialect : public ShellDialect
{
public:
    /// In a CRLF file the carriage return goes into a comment.
    QByteArray lineEnd(bool crlf) const override { return crlf ? " #\r\n" : "\n"; }
    bool crlfBreaksCompounds() const override { return true; }
    ShellScript scan(const QByteArray &bytes) const override;
    std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                     const ShellLookup &lookup) const override;
    std::optional<bool> decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                               const ShellPlanned &planned) const override;

protected:
    Result<QByteArray> quotedText(const QByteArray &value) const override;
    QByteArray assignmentText(const QByteArray &name, const QByteArray &quoted) const override;
    QByteArray unsetText(const QByteArray &name) const override;
    QByteArray listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const override;
    /// Bash, Zsh or Sh.
    virtual ShellKind kind() const = 0;
};

} // namespace goconf
