// SPDX-License-Identifier: MIT
#include "stores/shell/PosixListEntry.h"

#include "base/ShellName.h"

namespace goconf {

namespace {

constexpr char head[] = "case \":${";
constexpr char afterName[] = "-}:\" in *:";

/// Length of the literal at the begin of `text`, as PosixDialect::quote writes one: it ends at ':' outside of
/// quotes. -1 when there is no end.
qsizetype literalLength(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\'')
            quoted = !quoted;
        else if (!quoted && c == '\\')
            ++i;
        else if (!quoted && c == ':')
            return i;
        else if (!quoted && c == '\n')
            return -1;
    }
    return -1;
}

} // namespace

// An empty list stays without an empty element: that would mean the current folder.
QByteArray PosixListEntry::text() const
{
    const QByteArray value =
        first ? raw + "\"${" + name + ":+:$" + name + "}\"" : "\"${" + name + ":+$" + name + ":}\"" + raw;
    return head + name + afterName + raw + ":*) ;; *) export " + name + '=' + value + " ;; esac";
}

std::optional<PosixListEntry> readPosixListEntry(QByteArrayView script)
{
    if (!script.startsWith(head))
        return std::nullopt;
    const QByteArrayView rest = script.sliced(sizeof head - 1);
    qsizetype nameLength = 0;
    while (nameLength < rest.size() && isShellName(rest.first(nameLength + 1)))
        ++nameLength;
    if (nameLength == 0 || !rest.sliced(nameLength).startsWith(afterName))
        return std::nullopt;
    const QByteArrayView literal = rest.sliced(nameLength + qsizetype(sizeof afterName) - 1);
    const qsizetype length = literalLength(literal);
    if (length <= 0)
        return std::nullopt;
    PosixListEntry entry{rest.first(nameLength).toByteArray(), literal.first(length).toByteArray(), true, 0};
    for (const bool first : {true, false}) {
        entry.first = first;
        const QByteArray text = entry.text();
        if (script.startsWith(text)) {
            entry.length = text.size();
            return entry;
        }
    }
    return std::nullopt;
}

} // namespace goconf
