// SPDX-License-Identifier: MIT
#include "env/grammar/GoText.h"

#include <QStringDecoder>

#include <array>
#include <string_view>

namespace goconf {

namespace {

// The white space of unicode.IsSpace beyond ASCII: U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029,
// U+202F, U+205F, U+3000.
constexpr std::array<std::string_view, 19> wideSpaces{
    "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
    "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86",
    "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8",
    "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};

struct Utf8Form
{
    uchar mask;
    uchar lead;
    qsizetype width;
    char32_t least;
};

// How the first byte tells the length, and the smallest character that needs that many bytes.
constexpr std::array<Utf8Form, 4> utf8Forms{
    {{0x80, 0x00, 1, 0}, {0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}}};

} // namespace

GoText::Rune GoText::runeAt(const QByteArray &text, qsizetype position)
{
    const auto first = static_cast<uchar>(text.at(position));
    for (const Utf8Form &form : utf8Forms) {
        if ((first & form.mask) != form.lead)
            continue;
        if (text.size() - position < form.width)
            return {};
        auto value = static_cast<char32_t>(first & ~form.mask);
        for (qsizetype i = 1; i < form.width; ++i) {
            const auto byte = static_cast<uchar>(text.at(position + i));
            if ((byte & 0xC0) != 0x80)
                return {};
            value = value << 6 | (byte & 0x3F);
        }
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (value < form.least || surrogate || value > 0x10FFFF)
            return {};
        return {value, form.width, true};
    }
    return {};
}

bool GoText::isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

qsizetype GoText::spaceAt(const QByteArray &text, qsizetype position)
{
    const auto byte = static_cast<uchar>(text.at(position));
    if (byte == ' ' || (byte >= '\t' && byte <= '\r'))
        return 1;
    if (byte < 0x80)
        return 0;
    const std::string_view rest(text.constData() + position, static_cast<size_t>(text.size() - position));
    for (const std::string_view space : wideSpaces) {
        if (rest.substr(0, space.size()) == space)
            return static_cast<qsizetype>(space.size());
    }
    return 0;
}

QByteArray GoText::trimmed(const QByteArray &text)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype length = spaceAt(text, begin);
        if (length == 0)
            break;
        begin += length;
    }
    qsizetype end = begin;
    for (qsizetype i = begin; i < text.size();) {
        const qsizetype length = spaceAt(text, i);
        i += length > 0 ? length : 1;
        if (length == 0)
            end = i;
    }
    return text.mid(begin, end - begin);
}

QByteArrayList GoText::fields(const QByteArray &text)
{
    QByteArrayList result;
    QByteArray field;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = spaceAt(text, i);
        if (length == 0) {
            field.append(text.at(i++));
            continue;
        }
        i += length;
        if (!field.isEmpty())
            result.append(std::exchange(field, QByteArray()));
    }
    if (!field.isEmpty())
        result.append(field);
    return result;
}

std::optional<bool> GoText::toBool(const QByteArray &text)
{
    for (const char *word : {"1", "t", "T", "true", "TRUE", "True"}) {
        if (text == word)
            return true;
    }
    for (const char *word : {"0", "f", "F", "false", "FALSE", "False"}) {
        if (text == word)
            return false;
    }
    return std::nullopt;
}

} // namespace goconf
