// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace goconf {

/// The items one after the other in a sentence, with what the language of messages puts between them.
QString itemList(const QStringList &items);

} // namespace goconf
