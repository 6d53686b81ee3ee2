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

/// Backslashes count only in front of a quotation mark.
QString quotedForWindows(const QString &text)
{
    QString result = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : text) {
        if (c == u'"')
            result += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        result += c;
    }
    return result + QString(backslashes, u'\\') + u'"';
}

QString shellWord(const QString &text, Os os)
{
    if (!os.isWindows())
        return shellWord(text);
    const auto isPlain = [](QChar c) { return isNameByte(c.toLatin1()) || u"+-./:\\"_s.contains(c); };
    const bool isWord = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isPlain);
    return isWord ? text : quotedForWindows(text);
}

} // namespace goconf
