// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf::ui {

/// Bytes of a value as a text field can show and give them back. Most values are plain text; the others are
/// written with \\, \n, \t, \r and \xHH for each byte that could not be seen or would be changed.
class ExactText
{
public:
    /// A text field gives these bytes back as they are.
    static bool isPlain(const QByteArray &bytes);
    static QString escaped(const QByteArray &bytes);
    /// The inverse; nothing where a backslash begins none of these.
    static std::optional<QByteArray> unescaped(const QString &text);
};

} // namespace goconf::ui
