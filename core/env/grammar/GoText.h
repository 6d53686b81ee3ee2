// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace goconf {

/// How Go's strings, strconv and utf8 packages look at the bytes of a value. White space is Unicode's
/// (unicode.IsSpace), so a no-break space counts.
class GoText
{
public:
    /// A character, or one byte that is no valid UTF-8: then U+FFFD.
    struct Rune
    {
        char32_t value = 0xFFFD;
        qsizetype width = 1;
        bool valid = false;
    };

    /// utf8.DecodeRune; `position` is inside the text.
    static Rune runeAt(const QByteArray &text, qsizetype position);
    /// utf8.ValidString.
    static bool isUtf8(const QByteArray &text);
    /// strings.TrimSpace.
    static QByteArray trimmed(const QByteArray &text);
    /// strings.Fields.
    static QByteArrayList fields(const QByteArray &text);
    /// strconv.ParseBool; nothing where that is an error.
    static std::optional<bool> toBool(const QByteArray &text);

private:
    /// Length in bytes of the white space that begins at `position`; 0 when there is none.
    static qsizetype spaceAt(const QByteArray &text, qsizetype position);
};

} // namespace goconf
