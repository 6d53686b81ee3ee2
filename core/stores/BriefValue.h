// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// A value within a sentence: secrets masked, and of a long one the beginning, with "…" for the rest.
QString briefValue(const QByteArray &name, const QByteArray &value);

} // namespace goconf
