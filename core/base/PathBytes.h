// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// A path as bytes, as environment variables and settings hold it, and back. Unix has nothing but bytes
/// there, which for people are UTF-8 (QFile::encodeName); Windows has 16-bit units (base/Wtf8.h), where
/// QFile::encodeName would go by the code page, which does not hold all of them.
QByteArray pathBytes(const QString &path);
QString pathText(const QByteArray &bytes);

} // namespace goconf
