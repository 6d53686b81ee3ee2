// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

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

} // namespace goconf::ui
