// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// The dialect of fish 3. Lists are joined as fish exports them: with ':' when the name ends in PATH, else
/// with spaces (fish language reference, "PATH variables").
class FishDialect : public ShellDialect
{
public:
    Result<QByteArray> quote(const QByteArray &value) const override;
    QByteArray lineEnd(bool crlf) const override { return crlf ? "\r\n" : "\n"; }
    ShellScript scan(const QByteArray &bytes) const override;
    std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                     const ShellLookup &lookup) const override;
    std::optional<bool> decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                               const ShellPlanned &planned) const override;

protected:
    bool isReserved(const QByteArray &name) const override;
    QByteArray assignmentText(const QByteArray &name, const QByteArray &quoted) const override;
    QByteArray unsetText(const QByteArray &name) const override;
    QByteArray listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const override;
};

} // namespace goconf
