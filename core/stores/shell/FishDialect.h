// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// The dialect of fish 3 (fish language reference). Lists are joined as fish exports them: fishSeparator().
class FishDialect : public ShellDialect
{
public:
    QByteArray lineEnd(bool crlf) const override { return crlf ? "\r\n" : "\n"; }
    ShellScript scan(const QByteArray &bytes) const override;
    std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                     const ShellLookup &lookup) const override;
    std::optional<bool> decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                               const ShellPlanned &planned) const override;

protected:
    Result<QByteArray> quotedText(const QByteArray &value) const override;
    QByteArray reservedNames() const override;
    QByteArray assignmentText(const QByteArray &name, const QByteArray &quoted) const override;
    QByteArray unsetText(const QByteArray &name) const override;
    QByteArray listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const override;
};

} // namespace goconf
