// SPDX-License-Identifier: MIT
#pragma once

#include "env/Ladder.h"

#include <QHash>

namespace goconf::ui {

/// What a store holds of a variable: as it is written in the registry, where what a program sees of it is
/// made of other variables, too; elsewhere what a program sees.
struct HeldValue
{
    QByteArray value{};
    /// Of the registry: the type, which makes another value of the same text (change/RegistryType.h).
    std::optional<quint32> registryType{};

    /// `entry` is a row of a ladder or an entry of a store.
    static HeldValue of(const auto &entry)
    {
        return {entry.registryType ? entry.raw : entry.value, entry.registryType};
    }

    friend bool operator==(const HeldValue &, const HeldValue &) = default;
};

/// By id of the store: what it holds of one variable, in force or not; nothing where it does not name it.
using HeldValues = QHash<QString, std::optional<HeldValue>>;

HeldValues heldValues(const Ladder &ladder);
/// The same of one store alone, as it was just read. Names of the registry are equal whatever their case.
std::optional<HeldValue> heldValue(const EnvSnapshot &snapshot, const QByteArray &name);

} // namespace goconf::ui
