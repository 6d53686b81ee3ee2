// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Registry.h"

#include <QStringList>

#include <functional>
#include <map>

namespace goconf::test {

/// A registry held in memory, which behaves as Registry promises: for tests where there is none. Not for
/// concurrent use.
class MemoryRegistry : public Registry
{
public:
    /// A call that is about to change something; an error takes its place.
    using Fault = std::function<Result<void>(const QString &key, const QString &name)>;

    Result<QVector<RegistryValue>> values(const QString &key) const override;
    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) const override;
    bool isWritable(const QString &key) const override;
    Result<void> write(const QString &key, const RegistryValue &value) const override;
    Result<void> remove(const QString &key, const QString &name) const override;

    /// Sets the text of a value as Windows writes it: REG_SZ, or REG_EXPAND_SZ.
    void setText(const QString &key, const QString &name, const QString &text, bool isExpandable = false);
    /// The text of a value; nothing where there is none.
    std::optional<QString> text(const QString &key, const QString &name) const;
    /// From now on nothing can be changed in the key.
    void protect(const QString &key);
    /// Called before each change.
    void setFault(Fault fault) { m_fault = std::move(fault); }
    /// How many changes there were so far, with those that a fault stopped.
    int changeCount() const { return m_changes; }

private:
    Result<void> mayChange(const QString &key, const QString &name) const;

    /// By the upper-case key; values in the order in which they came.
    mutable std::map<QString, QVector<RegistryValue>> m_keys;
    QStringList m_protected;
    Fault m_fault;
    mutable int m_changes = 0;
};

} // namespace goconf::test
