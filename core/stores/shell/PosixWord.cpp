// SPDX-License-Identifier: MIT
#include "stores/shell/PosixWord.h"

#include "stores/shell/PosixWordReader.h"

#include <algorithm>

namespace goconf {

namespace {

std::optional<QByteArray> expandArray(QByteArrayView raw, const ShellLookup &lookup)
{
    QByteArrayList values;
    qsizetype size = 0;
    QByteArray inner = raw.sliced(1, raw.size() - 2).toByteArray();
    inner.replace('\n', ' ');
    inner.replace('\t', ' ');
    if (inner.contains('#') || inner.contains('('))
        return std::nullopt;
    for (const QByteArray &element : inner.split(' ')) {
        if (element.isEmpty())
            continue;
        const std::optional<QByteArray> value = PosixWordReader(element, lookup, 0).word(false);
        if (!value)
            return std::nullopt;
        values.append(*value);
        size += value->size();
        if (size > ShellDialect::valueLimit)
            return std::nullopt;
    }
    return values.join(':');
}

bool isQuoting(char c)
{
    return c == '\\' || c == '\'' || c == '"';
}

} // namespace

std::optional<QByteArray> expandPosixWord(QByteArrayView raw, const ShellLookup &lookup)
{
    if (raw.startsWith('(') && raw.endsWith(')'))
        return expandArray(raw, lookup);
    return PosixWordReader(raw, lookup, 0).word(false);
}

std::optional<QByteArray> literalPosixWord(QByteArrayView raw)
{
    return expandPosixWord(raw, [](const QByteArray &) { return std::nullopt; });
}

QByteArray withoutQuotes(QByteArrayView raw)
{
    if (std::none_of(raw.begin(), raw.end(), isQuoting))
        return QByteArray::fromRawData(raw.data(), raw.size());
    QByteArray word = raw.toByteArray();
    word.removeIf(isQuoting);
    return word;
}

} // namespace goconf
