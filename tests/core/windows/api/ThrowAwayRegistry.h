// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Registry.h"

#include <QMap>

namespace goconf::test {

/// HKEY_CURRENT_USER\Environment of a throw-away wine prefix, which tests fill and empty as they like.
/// Everywhere else each call ends the program with refusal(): variables that people have are not to play
/// with.
class ThrowAwayRegistry
{
public:
    /// What stands in the key, whatever its order.
    using Content = QMap<QString, std::pair<quint32, QByteArray>>;

    static const QString key;

    /// Why the registry of this system is no such one; empty where this program runs under wine, in the
    /// prefix that GOCONF_TEST_WINE_PREFIX names.
    static QString refusal();

    static const Registry &registry();
    /// The key has these values then, and no others.
    static void fill(const QVector<RegistryValue> &values);
    static Content content();
    /// What `reg export` of the system writes about the key.
    static QByteArray exported();
};

} // namespace goconf::test
