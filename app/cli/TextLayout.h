// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace goconf {

/// Text on a terminal of 80 columns; Han characters take two.
qsizetype columnsOf(const QString &text);
QString padded(const QString &text, qsizetype columns);

/// `text` in lines of at most 80 columns: the first behind `first`, the others behind as many blanks. Lines
/// break at blanks and beside Han characters, but not before their punctuation. A word that is longer than a
/// line stays whole.
QStringList wrapped(const QString &first, const QString &text);

/// ~/go instead of /home/ann/go; on Windows, whose cmd knows no ~, the path with its own separators.
QString withTilde(const QString &path, const QString &home);

} // namespace goconf
