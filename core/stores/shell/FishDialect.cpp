// SPDX-License-Identifier: MIT
#include "stores/shell/FishDialect.h"

#include "base/PathBytes.h"
#include "base/ShellName.h"
#include "stores/shell/FishScanner.h"
#include "stores/shell/FishWord.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace goconf {

Result<QByteArray> FishDialect::quotedText(const QByteArray &value) const
{
    const auto isSafe = [](char c) { return isNameByte(c) || std::strchr("./-,@+:=", c); };
    if (!value.isEmpty() && value.front() != '-' && value.front() != '=' &&
        std::all_of(value.begin(), value.end(), isSafe))
        return value;
    QByteArray quoted = value;
    quoted.replace('\\', "\\\\");
    quoted.replace('\'', "\\'");
    return '\'' + quoted + '\'';
}

ShellScript FishDialect::scan(const QByteArray &bytes) const
{
    return FishScanner(bytes).scan();
}

std::optional<QByteArray> FishDialect::expand(const QByteArray &name, const QByteArray &raw,
                                              const ShellLookup &lookup) const
{
    return expandFishWords(raw, fishSeparator(name), lookup);
}

std::optional<bool> FishDialect::decide(const ShellGuard &guard, ShellStart start, const ShellLookup &lookup,
                                        const ShellPlanned &planned) const
{
    if (guard.kind != ShellGuard::Test)
        return std::nullopt;
    QByteArrayList words = splitFishWords(guard.text);
    bool wanted = !guard.negated;
    while (!words.isEmpty() && (words.first() == "not" || words.first() == "!")) {
        wanted = !wanted;
        words.removeFirst();
    }
    if (words.size() == 2 && words.first() == "status") {
        const QByteArray &what = words.last();
        if (what == "is-interactive" || what == "--is-interactive" || what == "-i")
            return (start != ShellStart::LoginBatch) == wanted;
        if (what == "is-login" || what == "--is-login" || what == "-l")
            return (start != ShellStart::Interactive) == wanted;
    }
    const bool isTest = words.size() == 3 && words.first() == "test";
    const bool isBracket = words.size() == 4 && words.first() == "[" && words.last() == "]";
    if (!isTest && !isBracket)
        return std::nullopt;
    const std::optional<QByteArray> value = expandFishWords(words.at(2), ' ', lookup);
    if (!value || value->contains('\0'))
        return std::nullopt;
    const QFileInfo file(pathText(*value));
    const QByteArray &test = words.at(1);
    if (test == "-e")
        return (file.exists() || planned(*value)) == wanted;
    if (test == "-f")
        return (file.isFile() || planned(*value)) == wanted;
    if (test == "-d")
        return file.isDir() == wanted;
    if (test == "-r")
        return (file.isReadable() || (!file.exists() && planned(*value))) == wanted;
    return std::nullopt;
}

// Read-only and computed variables (fish language reference, "Special variables").
QByteArray FishDialect::reservedNames() const
{
    return " _ argv COLUMNS LINES FISH_VERSION fish_kill_signal fish_killring fish_pid "
           "fish_read_limit history hostname pipestatus PWD SHLVL status status_generation "
           "umask version EUID ";
}

QByteArray FishDialect::assignmentText(const QByteArray &name, const QByteArray &quoted) const
{
    return "set -gx " + name + ' ' + quoted;
}

QByteArray FishDialect::unsetText(const QByteArray &name) const
{
    return "set -e " + name;
}

QByteArray FishDialect::listEntryText(const QByteArray &name, const QByteArray &quoted, bool first) const
{
    return fishListEntry(name, quoted, first ? ShellAssignment::MoveFirst : ShellAssignment::AddLast);
}

} // namespace goconf
