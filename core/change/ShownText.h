// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// Bytes as people may see them in a window or terminal: UTF-8, where control characters, direction marks
/// and bytes that are no UTF-8 are spelled out as \r, \x1b, \u{202e}. Line ends and tabs stay.
QString shownText(const QByteArray &bytes);

} // namespace goconf
