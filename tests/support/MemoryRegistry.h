// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Registry.h"

#include <QStringList>

#include <functional>
#include <map>
#include <mutex>

namespace goconf::test {

/// A registry held in memory, which behaves as Registry promises, also to several threads: for tests where
/// there is none.
class MemoryRegistry : public Registry
{
public:
    enum class Moment { BeforeChange, AfterChange };
    /// Called around each change; an error is what the call answers with, and before a change it takes its
    /// place. What it throws goes through to the caller's caller: the program was killed there.
    /// Called without the lock, so it may read and write here.
    using Watcher = std::function<Result<void>(Moment moment)>;

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
    /// Before another thread comes here.
    void watch(Watcher watcher) { m_watcher = std::move(watcher); }

private:
    Result<void> mayChange(const QString &key) const;
    Result<void> changed() const;

    mutable std::mutex m_mutex;
    /// By the upper-case key; values in the order in which they came.
    mutable std::map<QString, QVector<RegistryValue>> m_keys;
    QStringList m_protected;
    Watcher m_watcher;
};

} // namespace goconf::test
