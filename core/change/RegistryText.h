// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// The bytes of a text value of the registry (REG_SZ, REG_EXPAND_SZ) as text: UTF-16LE, where nobody promises
/// a final NUL, whole characters or even an even number of bytes. source: "RegSetValueExW" and
/// "RegQueryValueExW" of the Windows API documentation.
struct RegistryText
{
    /// All units, but for one final NUL; lone surrogates and further NULs are kept.
    QString text;
    bool hasFinalNul = false;
    /// Behind the text stands one byte more, which is half a unit.
    bool hasOddByte = false;

    static RegistryText of(const QByteArray &data);
    /// As every program should write it: with one final NUL.
    static QByteArray bytes(QStringView text);

    /// What a program is given of it as a variable: up to the first NUL.
    QString seen() const { return text.left(text.indexOf(QChar(0))); }
};

} // namespace goconf
