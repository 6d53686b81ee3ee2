// SPDX-License-Identifier: MIT
#include "change/ShownText.h"

namespace goconf {

namespace {

/// Length of the UTF-8 sequence at the front of `bytes` (RFC 3629) and its character, or 0.
int decode(QByteArrayView bytes, char32_t &character)
{
    const auto byte = [bytes](qsizetype i) { return uchar(bytes.at(i)); };
    const uchar first = byte(0);
    const int length = first < 0x80   ? 1
                       : first < 0xc2 ? 0
                       : first < 0xe0 ? 2
                       : first < 0xf0 ? 3
                       : first < 0xf5 ? 4
                                      : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    character = length == 1 ? first : first & (0xffU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
        character = (character << 6) | (byte(i) & 0x3fU);
    }
    const bool tooLong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    return tooLong || surrogate || character > 0x10ffff ? 0 : length;
}

/// Would change how the rest is shown: control characters (C0, DEL, C1), line separators, marks of the
/// Unicode bidirectional algorithm.
bool isHidden(char32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

} // namespace

QString shownText(const QByteArray &bytes)
{
    QString result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        char32_t character = 0;
        const int length = decode(QByteArrayView(bytes).sliced(i), character);
        if (length == 0 || (character < 0x80 && isHidden(character) && character != '\r')) {
            result += QStringLiteral("\\x") + QString::number(uchar(bytes.at(i)), 16).rightJustified(2, u'0');
            ++i;
            continue;
        }
        if (character == '\r')
            result += QStringLiteral("\\r");
        else if (isHidden(character))
            result += QStringLiteral("\\u{") + QString::number(uint(character), 16) + u'}';
        else if (character < 0x10000)
            result += QChar(char16_t(character));
        else
            result += QChar::fromUcs4(character);
        i += length;
    }
    return result;
}

} // namespace goconf
