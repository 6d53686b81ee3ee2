// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Registry.h"

#include <QCoreApplication>

namespace goconf {

/// A value of a registry key that holds variables, as an entry of a store; and what a variable may be named
/// and may hold. source: "SetEnvironmentVariableW", "Registry Element Size Limits" and "Environment
/// Variables" of the Windows API documentation.
class RegistryVariable
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegistryVariable)

public:
    /// In UTF-16 units.
    static constexpr qsizetype longestName = 259;
    /// Of "NAME=value", without the final NUL.
    static constexpr qsizetype longestAssignment = 32766;
    /// What the dialogs of old releases of Windows, and programs like them, take of a value.
    static constexpr qsizetype longestInDialogs = 2047;

    /// With name, type and what is written: text, or as a line of a .reg file says it where the type is no
    /// text. The value is what is written, up to a NUL, unexpanded. Problems and EntryEffect::None where
    /// Windows makes no variable of it.
    static EnvEntry entryOf(const QString &key, const RegistryValue &value);

    /// The type that a Set gives a value, which has the type `present` now, if it is there: what the edit
    /// asks for, else what is there, else REG_EXPAND_SZ where Windows has something to put in.
    static quint32 typeFor(const EnvEdit &edit, std::optional<quint32> present);
    /// How an edit asks for that type of text.
    static EnvEdit::Form formOf(quint32 type);

    /// Why no variable can be made under that name; empty where one can.
    static QString faultOfName(const QByteArray &name);
    /// Whether what stands under that name is no variable, for its name or its type. Without a type it is not
    /// of the registry.
    static bool isNone(const QByteArray &name, std::optional<quint32> type);
    /// InvalidValue for a name with a fault.
    static Result<void> checkName(const QByteArray &name);
    /// InvalidValue or TooLarge when the variable cannot hold the value.
    static Result<void> checkValue(const QByteArray &name, const QByteArray &value);
    /// What is allowed but will not do everywhere.
    static Problems remarks(const QByteArray &name, const QByteArray &value);
};

} // namespace goconf
