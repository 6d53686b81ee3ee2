// SPDX-License-Identifier: MIT
#include "env/grammar/GoBase64.h"

#include <algorithm>

namespace goconf {

namespace {

bool isDigit(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           byte == '+' || byte == '/';
}

} // namespace

std::optional<QByteArray> GoBase64::decode(QByteArray text)
{
    text.replace('\n', QByteArray()).replace('\r', QByteArray());
    qsizetype padding = 0;
    while (padding < 2 && padding < text.size() && text.at(text.size() - 1 - padding) == '=')
        ++padding;
    if (text.size() % 4 != 0 || !std::all_of(text.cbegin(), text.cend() - padding, isDigit))
        return std::nullopt;
    return QByteArray::fromBase64(text);
}

} // namespace goconf
