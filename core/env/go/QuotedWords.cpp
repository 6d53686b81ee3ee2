// SPDX-License-Identifier: MIT
#include "env/go/QuotedWords.h"

#include <algorithm>

namespace goconf::quotedwords {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::optional<QByteArrayList> split(const QByteArray &text)
{
    QByteArrayList words;
    qsizetype i = 0;
    while (true) {
        while (i < text.size() && isSpace(text.at(i)))
            ++i;
        if (i == text.size())
            return words;
        const char first = text.at(i);
        if (first == '\'' || first == '"') {
            const qsizetype end = text.indexOf(first, i + 1);
            if (end < 0)
                return std::nullopt;
            words.append(text.sliced(i + 1, end - i - 1));
            i = end + 1;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && !isSpace(text.at(i)))
            ++i;
        words.append(text.sliced(start, i - start));
    }
}

QByteArray join(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (const QByteArray &word : words) {
        const bool single = word.contains('\'');
        const bool twofold = word.contains('"');
        if (single && twofold)
            return words.join(' ');
        if (!single && !twofold && std::none_of(word.cbegin(), word.cend(), isSpace))
            quoted.append(word);
        else
            quoted.append(single ? '"' + word + '"' : '\'' + word + '\'');
    }
    return quoted.join(' ');
}

} // namespace goconf::quotedwords
