// SPDX-License-Identifier: MIT
#include "stores/shell/PwshDialect.h"

#include "stores/shell/PwshScanner.h"
#include "stores/shell/PwshWord.h"

#include <QStringDecoder>

#include <algorithm>

namespace goconf {

namespace {

/// The quotation marks that PowerShell takes for a single quote: U+2018 to U+201B.
constexpr const char *singleQuotes[] = {"'", "\u2018", "\u2019", "\u201A", "\u201B"};

bool isUtf8(const QByteArray &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(value);
    return !decoder.hasError() && text.toUtf8() == value;
}

} // namespace

Result<QByteArray> PwshDialect::quotedText(const QByteArray &value) const
{
    if (value.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    tr("PowerShell takes an empty value for no value: unset the variable instead"));
    if (!isUtf8(value))
        return fail(ErrorCode::InvalidValue,
                    tr("the value is not UTF-8, which PowerShell cannot hold: correct it"));
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char c) { return uchar(c) < 0x80; });
    if (m_letters == Letters::Ascii && !isAscii)
        return fail(ErrorCode::InvalidValue, tr("Windows PowerShell reads other letters than those of "
                                                "English wrong in its profile: choose your "
                                                "variables in the registry (registry-user)"));
    QByteArray quoted = value;
    for (const char *mark : singleQuotes)
        quoted.replace(mark, QByteArray(mark) + mark);
    return '\'' + quoted + '\'';
}

ShellScript PwshDialect::scan(const QByteArray &bytes) const
{
    return PwshScanner(bytes).scan();
}

std::optional<QByteArray> PwshDialect::expand(const QByteArray &, const QByteArray &raw,
                                              const ShellLookup &lookup) const
{
    return expandPwshLiteral(raw, lookup);
}

QByteArray PwshDialect::assignmentText(const QByteArray &name, const QByteArray &quoted) const
{
    return "$env:" + name + " = " + quoted;
}

QByteArray PwshDialect::unsetText(const QByteArray &name) const
{
    return "Remove-Item Env:" + name + " -ErrorAction Ignore";
}

QByteArray PwshDialect::listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const
{
    return pwshListEntry(name, quoted, first ? ShellAssignment::MoveFirst : ShellAssignment::AddLast, m_os);
}

} // namespace goconf
