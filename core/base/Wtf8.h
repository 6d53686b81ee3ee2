// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf {

/// Text of Windows as bytes, without loss: WTF-8, which is UTF-8 where the text is Unicode and spells a lone
/// surrogate, which names and values of Windows may hold, like any other character of its size. Go turns the
/// texts of Windows into bytes in the same way. source: "The WTF-8 encoding"; Go's syscall/wtf8_windows.go.
QByteArray toWtf8(QStringView text);
/// The text, of which toWtf8() makes the same bytes; nothing where the bytes are no WTF-8.
std::optional<QString> fromWtf8(QByteArrayView bytes);
/// The text; of bytes that are no WTF-8 as much of it as is UTF-8, with U+FFFD for the rest.
QString lossyFromWtf8(QByteArrayView bytes);

} // namespace goconf
