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

QByteArray guarded(const PosixListEntry &entry)
{
    const QByteArray &name = entry.name;
    const QByteArray value = entry.operation == ShellAssignment::AddFirst
                                 ? entry.raw + "\"${" + name + ":+:$" + name + "}\""
                                 : "\"${" + name + ":+$" + name + ":}\"" + entry.raw;
    return head + name + afterName + entry.raw + ":*) ;; *) export " + name + '=' + value + " ;; esac";
}

// The element comes first at once and a ':' ends the list, so that every other one stands between two of
// them. Unquoted, the element's quotes mean the same to every shell within the braces.
QByteArray moving(const PosixListEntry &entry)
{
    const QByteArray &name = entry.name;
    const QByteArray element = ':' + entry.raw + ':';
    return name + '=' + entry.raw + ":\"${" + name + ":+$" + name + ":}\"; until case $" + name + " in *" +
           element + "*) false ;; esac; do " + name + "=${" + name + "%%" + element + "*}:${" + name + "#*" +
           element + "}; done; export " + name + "=\"${" + name + "%:}\"";
}

qsizetype nameLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size() && isShellName(text.first(length + 1)))
        ++length;
    return length;
}

/// The element behind `begin`, which may follow the name of the list.
std::optional<PosixListEntry> readParts(QByteArrayView script, qsizetype nameBegin, QByteArrayView begin)
{
    const QByteArrayView rest = script.sliced(nameBegin);
    const qsizetype length = nameLength(rest);
    if (length == 0 || !rest.sliced(length).startsWith(begin))
        return std::nullopt;
    const QByteArrayView literal = rest.sliced(length + begin.size());
    const qsizetype end = literalLength(literal);
    if (end <= 0)
        return std::nullopt;
    return PosixListEntry{rest.first(length).toByteArray(), literal.first(end).toByteArray(),
                          ShellAssignment::AddLast, 0};
}

} // namespace

// An empty list stays without an empty element: that would mean the current folder.
QByteArray PosixListEntry::text() const
{
    return operation == ShellAssignment::MoveFirst ? moving(*this) : guarded(*this);
}

std::optional<PosixListEntry> readPosixListEntry(QByteArrayView script)
{
    const bool isGuarded = script.startsWith(head);
    std::optional<PosixListEntry> entry =
        isGuarded ? readParts(script, sizeof head - 1, afterName) : readParts(script, 0, "=");
    if (!entry)
        return std::nullopt;
    for (const auto operation :
         {ShellAssignment::MoveFirst, ShellAssignment::AddFirst, ShellAssignment::AddLast}) {
        entry->operation = operation;
        const QByteArray text = entry->text();
        if (script.startsWith(text)) {
            entry->length = text.size();
            return entry;
        }
    }
    return std::nullopt;
}

} // namespace goconf
