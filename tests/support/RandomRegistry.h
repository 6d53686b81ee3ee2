// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "platform/Registry.h"

#include <QRandomGenerator>

namespace goconf::test {

/// Values as a registry may hold them: names with letters of all sorts, text in every state of repair, and
/// every other type.
QVector<RegistryValue> randomValues(QRandomGenerator &random, int count);
/// What may be done to a key that has `present`: some values come, some get another type and other bytes,
/// some go. Each name stands there once.
QVector<RegistryChange> randomEdits(QRandomGenerator &random, const QString &key,
                                    const QVector<RegistryValue> &present);
QString randomText(QRandomGenerator &random, int longest);
QByteArray randomBytes(QRandomGenerator &random, int longest);

} // namespace goconf::test
