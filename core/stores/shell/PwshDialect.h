// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "stores/shell/ShellDialect.h"

namespace goconf {

/// The dialect of PowerShell 7, by its documentation (about_Quoting_Rules, about_Environment_Variables).
/// Values are UTF-16 there, so bytes that are no UTF-8 cannot be held; an empty value means that there is
/// none. Windows PowerShell takes a file without a byte order mark for one of the system's code page, so only
/// ASCII is written for it (about_Character_Encoding).
class PwshDialect : public ShellDialect
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PwshDialect)

public:
    enum class Letters { All, Ascii };

    explicit PwshDialect(Os os = Os::current(), Letters letters = Letters::All)
        : m_os(os)
        , m_letters(letters)
    {
    }

    QByteArray lineEnd(bool crlf) const override { return crlf ? "\r\n" : "\n"; }
    ShellScript scan(const QByteArray &bytes) const override;
    std::optional<QByteArray> expand(const QByteArray &name, const QByteArray &raw,
                                     const ShellLookup &lookup) const override;
    std::optional<bool> decide(const ShellGuard &, ShellStart, const ShellLookup &,
                               const ShellPlanned &) const override
    {
        return std::nullopt;
    }
    char listSeparator() const override { return m_os.listSeparator(); }

protected:
    Result<QByteArray> quotedText(const QByteArray &value) const override;
    QByteArray assignmentText(const QByteArray &name, const QByteArray &quoted) const override;
    QByteArray unsetText(const QByteArray &name) const override;
    QByteArray listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const override;

private:
    Os m_os;
    Letters m_letters;
};

} // namespace goconf
