// SPDX-License-Identifier: MIT
#include "stores/shell/PwshWord.h"

#include "base/ShellName.h"

#include <cctype>

namespace goconf {

namespace {

std::optional<QByteArray> expandDouble(QByteArrayView inner, const ShellLookup &lookup)
{
    QByteArray value;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char c = inner[i];
        if (c == '`' || c == '"') {
            if (++i >= inner.size() || (c == '`' && std::isalnum(static_cast<unsigned char>(inner[i]))))
                return std::nullopt;
            value += inner[i];
        } else if (c == '$') {
            const bool braces = i + 1 < inner.size() && inner[i + 1] == '{';
            qsizetype begin = i + (braces ? 2 : 1);
            const bool home = inner.sliced(begin).startsWith("HOME");
            const bool environment = inner.sliced(begin).startsWith("env:");
            if (!home && !environment)
                return std::nullopt;
            begin += environment ? 4 : 0;
            qsizetype end = begin;
            while (end < inner.size() && isNameByte(inner[end]))
                ++end;
            const std::optional<QByteArray> known = lookup(inner.sliced(begin, end - begin).toByteArray());
            if (!known)
                return std::nullopt;
            value += *known;
            i = end - (braces ? 0 : 1);
        } else {
            value += c;
        }
    }
    return value;
}

} // namespace

std::optional<QByteArray> expandPwshLiteral(const QByteArray &raw, const ShellLookup &lookup)
{
    if (raw.size() < 2 || raw.back() != raw.front())
        return std::nullopt;
    QByteArray inner = raw.mid(1, raw.size() - 2);
    if (raw.front() == '"')
        return expandDouble(inner, lookup);
    if (raw.front() != '\'')
        return std::nullopt;
    if (!inner.contains('\'') && !inner.contains('\xE2'))
        return inner;
    for (const char *mark : {"'", "\u2018", "\u2019", "\u201A", "\u201B"}) {
        QByteArray rest = inner;
        rest.replace(QByteArray(mark) + mark, QByteArray());
        if (rest.contains(mark))
            return std::nullopt; // more than one literal
        inner.replace(QByteArray(mark) + mark, mark);
    }
    return inner;
}

QByteArray pwshListEntry(const QByteArray &name, const QByteArray &quoted,
                         ShellAssignment::Operation operation, Os os)
{
    const QByteArray variable = "$env:" + name;
    const QByteArray separator = os.isWindows() ? "';'" : "':'";
    if (operation == ShellAssignment::MoveFirst) {
        const QByteArray differs = os.isWindows() ? " -ne " : " -cne ";
        return variable + " = (@(" + quoted + ") + @(if (" + variable + ") { " + variable + " -split " +
               separator + differs + quoted + " })) -join " + separator;
    }
    const bool first = operation == ShellAssignment::AddFirst;
    const QByteArray test = os.isWindows() ? "-notcontains" : "-cnotcontains";
    const QByteArray joined = first ? quoted + ", " + variable : variable + ", " + quoted;
    return "if ((" + variable + " -split " + separator + ") " + test + ' ' + quoted + ") { " + variable +
           " = (" + joined + " | Where-Object { $_ }) -join " + separator + " }";
}

} // namespace goconf
