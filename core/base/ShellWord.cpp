// SPDX-License-Identifier: MIT
#include "base/ShellWord.h"

#include "base/ShellName.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar c) { return isNameByte(c.toLatin1()) || u"+-./:,=@"_s.contains(c); };
    // zsh looks up the program behind a leading =, and PowerShell takes a leading @ for its own.
    const bool startsPlain = !text.isEmpty() && text.at(0) != u'=' && text.at(0) != u'@';
    if (startsPlain && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString inner = text;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace goconf
