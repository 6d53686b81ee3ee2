// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// What Windows compares of a name of a variable, registry value or file: each UTF-16 unit as a capital, by
/// itself and whatever the language. Two names are one where these are equal. source: "CompareStringOrdinal"
/// of the Windows API documentation.
QString upperName(QStringView name);
/// The same of WTF-8; of bytes that are none, only ASCII letters.
QByteArray upperName(const QByteArray &name);

} // namespace goconf
