// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

namespace goconf {

/// Slips of the pen between two words (optimal string alignment): letters missing, too many, exchanged, or
/// swapped with their neighbour.
int slipsBetween(const QByteArray &a, const QByteArray &b);

/// The word of `words` that `word` is most likely meant to be; empty when none is near: a slip in three
/// letters at most. Of equally near words the first.
QByteArray nearestWord(const QByteArray &word, const QByteArrayList &words);

} // namespace goconf
