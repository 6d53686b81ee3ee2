// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace goconf {

/// A value of a registry key: its type (REG_SZ = 1, REG_EXPAND_SZ = 2 and so on) and its exact bytes, which
/// for text are UTF-16LE, mostly with a final NUL.
struct RegistryValue
{
    /// In the spelling that the registry keeps. The default value of a key has the empty name.
    QString name;
    quint32 type = 0;
    QByteArray data;

    friend bool operator==(const RegistryValue &, const RegistryValue &) = default;
};

/// The registry of Windows as the rest of core sees it: an object, so that what we decide about it is tested
/// where there is none. A key is written in full, with '\' between its parts:
/// "HKEY_CURRENT_USER\Environment". Names of keys and values are equal whatever their case. A program for 64
/// bits sees the 64-bit view. Thread-safe. Rules: "Registry Functions" of the Windows API documentation.
class Registry
{
public:
    virtual ~Registry() = default;

    /// Of the system that this program runs on; null where it has none.
    static std::shared_ptr<const Registry> ofSystem();

    /// All values of the key in the order in which the registry has them; none where there is no such key.
    /// Errors: PermissionDenied, Io.
    virtual Result<QVector<RegistryValue>> values(const QString &key) const = 0;
    /// Nothing where there is no such key or no such value. Errors: PermissionDenied, Io.
    virtual Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) const = 0;
    /// Whether this process may create and remove values of the key; false also where there is no such key.
    virtual bool isWritable(const QString &key) const = 0;

    /// Creates or rewrites one value in one step and brings it to the disk. The key is created where it is
    /// missing. A value that is there keeps the spelling of its name. Errors: PermissionDenied, Io.
    virtual Result<void> write(const QString &key, const RegistryValue &value) const = 0;
    /// Removes one value and brings that to the disk; well done also when it was not there. Errors:
    /// PermissionDenied, Io.
    virtual Result<void> remove(const QString &key, const QString &name) const = 0;
};

} // namespace goconf
