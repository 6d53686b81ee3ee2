// SPDX-License-Identifier: MIT
#include "stores/shell/PosixDialect.h"

#include "base/ShellName.h"
#include "stores/shell/PosixListEntry.h"
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PosixTest.h"
#include "stores/shell/PosixWord.h"

#include <algorithm>
#include <cstring>

namespace goconf {

// Single quotes keep every byte (POSIX.1-2017, Shell Command Language 2.2.2); what needs none stays readable.
Result<QByteArray> PosixDialect::quotedText(const QByteArray &value) const
{
    const auto isSafe = [](char c) { return isNameByte(c) || std::strchr("./-,@%+", c); };
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isSafe))
        return value;
    QByteArray quoted = value;
    quoted.replace('\'', "'\\''");
    return '\'' + quoted + '\'';
}

ShellScript PosixDialect::scan(const QByteArray &bytes) const
{
    return PosixScanner(bytes, kind()).scan();
}

std::optional<QByteArray> PosixDialect::expand(const QByteArray &, const QByteArray &raw,
                                               const ShellLookup &lookup) const
{
    return expandPosixWord(raw, lookup);
}

std::optional<bool> PosixDialect::decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                                         const ShellPlanned &planned) const
{
    std::optional<bool> value;
    if (guard.kind == ShellGuard::Test)
        value = decidePosixTest(guard.text, start, {lookup, planned});
    else if (guard.kind == ShellGuard::Pattern)
        value = decidePosixPattern(guard.text, guard.pattern, start);
    if (value && guard.negated)
        value = !*value;
    return value;
}

QByteArray PosixDialect::assignmentText(const QByteArray &name, const QByteArray &quoted) const
{
    return "export " + name + '=' + quoted;
}

QByteArray PosixDialect::unsetText(const QByteArray &name) const
{
    return "unset " + name;
}

QByteArray PosixDialect::listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const
{
    return PosixListEntry{name, quoted, first ? ShellAssignment::MoveFirst : ShellAssignment::AddLast, 0}
        .text();
}

} // namespace goconf
