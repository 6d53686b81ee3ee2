// SPDX-License-Identifier: MIT
#include "support/MemoryRegistry.h"

#include "base/WindowsName.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <algorithm>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

auto placeOf(auto &values, const QString &name)
{
    return std::find_if(values.begin(), values.end(), [upper = upperName(name)](const RegistryValue &value) {
        return upperName(value.name) == upper;
    });
}

} // namespace

Result<QVector<RegistryValue>> MemoryRegistry::values(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_keys.find(upperName(key));
    return found == m_keys.end() ? QVector<RegistryValue>() : found->second;
}

Result<std::optional<RegistryValue>> MemoryRegistry::value(const QString &key, const QString &name) const
{
    const QVector<RegistryValue> present = *values(key);
    const auto found = placeOf(present, name);
    return found == present.end() ? std::nullopt : std::optional(*found);
}

bool MemoryRegistry::isWritable(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    return !m_protected.contains(upperName(key));
}

Result<void> MemoryRegistry::mayChange(const QString &key) const
{
    if (!isWritable(key))
        return fail(ErrorCode::PermissionDenied, u"the key %1 is protected"_s.arg(key));
    return m_watcher ? m_watcher(Moment::BeforeChange) : Result<void>();
}

Result<void> MemoryRegistry::changed() const
{
    return m_watcher ? m_watcher(Moment::AfterChange) : Result<void>();
}

Result<void> MemoryRegistry::write(const QString &key, const RegistryValue &value) const
{
    if (Result<void> may = mayChange(key); !may)
        return may;
    {
        const std::scoped_lock lock(m_mutex);
        QVector<RegistryValue> &present = m_keys[upperName(key)];
        const auto found = placeOf(present, value.name);
        if (found == present.end())
            present.append(value);
        else
            *found = {found->name, value.type, value.data};
    }
    return changed();
}

Result<void> MemoryRegistry::remove(const QString &key, const QString &name) const
{
    if (Result<void> may = mayChange(key); !may)
        return may;
    {
        const std::scoped_lock lock(m_mutex);
        QVector<RegistryValue> &present = m_keys[upperName(key)];
        if (const auto found = placeOf(present, name); found != present.end())
            present.erase(found);
    }
    return changed();
}

void MemoryRegistry::setText(const QString &key, const QString &name, const QString &text, bool isExpandable)
{
    const quint32 type = isExpandable ? registry_type::expandable : registry_type::text;
    if (!write(key, {name, type, RegistryText::bytes(text)}))
        qFatal("cannot set %s", qPrintable(name));
}

std::optional<QString> MemoryRegistry::text(const QString &key, const QString &name) const
{
    const std::optional<RegistryValue> found = *value(key, name);
    return found ? std::optional(RegistryText::of(found->data).text) : std::nullopt;
}

void MemoryRegistry::protect(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    m_protected.append(upperName(key));
}

} // namespace goconf::test
