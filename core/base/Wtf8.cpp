// SPDX-License-Identifier: MIT
#include "base/Wtf8.h"

namespace goconf {

namespace {

void append(QByteArray &bytes, char32_t c)
{
    const auto tail = [&](int shift) { bytes.append(char(0x80 | ((c >> shift) & 0x3f))); };
    if (c < 0x80) {
        bytes.append(char(c));
    } else if (c < 0x800) {
        bytes.append(char(0xc0 | (c >> 6)));
        tail(0);
    } else if (c < 0x10000) {
        bytes.append(char(0xe0 | (c >> 12)));
        tail(6);
        tail(0);
    } else {
        bytes.append(char(0xf0 | (c >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// How many bytes the character has that begins with this one; 0 for one that begins none.
int lengthOf(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

std::optional<char32_t> decode(QByteArrayView bytes, int length)
{
    char32_t c = uchar(bytes.front());
    if (length > 1)
        c &= 0x7fU >> length;
    for (int i = 1; i < length; ++i) {
        const uchar byte = uchar(bytes.at(i));
        if ((byte & 0xc0) != 0x80)
            return std::nullopt;
        c = (c << 6) | (byte & 0x3fU);
    }
    const bool isTooLong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (isTooLong || c > 0x10ffff)
        return std::nullopt;
    return c;
}

} // namespace

QByteArray toWtf8(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            append(bytes, QChar::surrogateToUcs4(c, text.at(++i)));
        else
            append(bytes, c.unicode());
    }
    return bytes;
}

std::optional<QString> fromWtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = lengthOf(uchar(bytes.at(i)));
        if (length == 0 || i + length > bytes.size())
            return std::nullopt;
        const std::optional<char32_t> c = decode(bytes.sliced(i), length);
        if (!c)
            return std::nullopt;
        i += length;
        if (*c >= 0x10000) {
            text.append(QChar(QChar::highSurrogate(*c)));
            text.append(QChar(QChar::lowSurrogate(*c)));
            continue;
        }
        const QChar unit{char16_t(*c)};
        // Both halves of one character are spelled as that character.
        if (unit.isLowSurrogate() && !text.isEmpty() && text.back().isHighSurrogate() && length == 3)
            return std::nullopt;
        text.append(unit);
    }
    return text;
}

QString lossyFromWtf8(QByteArrayView bytes)
{
    return fromWtf8(bytes).value_or(QString::fromUtf8(bytes));
}

} // namespace goconf
