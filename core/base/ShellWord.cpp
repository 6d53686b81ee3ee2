// SPDX-License-Identifier: MIT
#include "base/ShellWord.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar c) { return isNameCharacter(c) || u"+-./:,=@"_s.contains(c); };
    // zsh looks up the program behind a leading =, and PowerShell takes a leading @ for its own.
    const bool startsPlain = !text.isEmpty() && text.at(0) != u'=' && text.at(0) != u'@';
    if (startsPlain && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString inner = text;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

bool isShellName(const QString &text)
{
    return !text.isEmpty() && !text.at(0).isDigit() &&
           std::all_of(text.cbegin(), text.cend(), isNameCharacter);
}

} // namespace goconf
