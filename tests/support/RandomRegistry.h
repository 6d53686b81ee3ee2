// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Registry.h"

#include <QRandomGenerator>

namespace goconf::test {

/// Values as a registry may hold them: names with letters of all sorts, text in every state of repair, and
/// every other type.
QVector<RegistryValue> randomValues(QRandomGenerator &random, int count);
QString randomText(QRandomGenerator &random, int longest);
QByteArray randomBytes(QRandomGenerator &random, int longest);

} // namespace goconf::test
