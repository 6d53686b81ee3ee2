// SPDX-License-Identifier: MIT
#include "stores/windows/RegistryValues.h"

#include "base/WindowsName.h"

namespace goconf {

RegistryValues::RegistryValues(QString key, const QVector<RegistryValue> &values)
    : m_key(std::move(key))
{
    for (const RegistryValue &value : values) {
        m_places.emplace(upperName(value.name), m_values.size());
        const RegistryImage image{value.type, value.data};
        m_values.append({value.name, image, image});
    }
}

RegistryValues::Value *RegistryValues::valueOf(const QString &name)
{
    const auto place = m_places.find(upperName(name));
    return place == m_places.end() ? nullptr : &m_values[place->second];
}

bool RegistryValues::isOfKey(const Change &change, const QString &key)
{
    const auto *registry = std::get_if<RegistryChange>(&change);
    return registry && upperName(registry->key) == upperName(key);
}

void RegistryValues::apply(const QVector<Change> &changes)
{
    for (const Change &change : changes) {
        if (!isOfKey(change, m_key))
            continue;
        const auto &registry = std::get<RegistryChange>(change);
        if (registry.after)
            set(registry.name, *registry.after);
        else
            remove(registry.name);
    }
}

std::optional<RegistryImage> RegistryValues::find(const QString &name) const
{
    const auto place = m_places.find(upperName(name));
    return place == m_places.end() ? std::nullopt : m_values.at(place->second).now;
}

void RegistryValues::set(const QString &name, const RegistryImage &image)
{
    if (Value *value = valueOf(name)) {
        value->now = image;
        return;
    }
    m_places.emplace(upperName(name), m_values.size());
    m_values.append({name, std::nullopt, image});
}

void RegistryValues::remove(const QString &name)
{
    if (Value *value = valueOf(name))
        value->now.reset();
}

QVector<RegistryValue> RegistryValues::values() const
{
    QVector<RegistryValue> result;
    for (const Value &value : m_values) {
        if (value.now)
            result.append({value.name, value.now->type, value.now->data});
    }
    return result;
}

QVector<Change> RegistryValues::changes() const
{
    QVector<Change> result;
    for (const Value &value : m_values) {
        if (value.before != value.now)
            result.append(RegistryChange{m_key, value.name, value.before, value.now});
    }
    return result;
}

QVector<RegistryValue> valuesAfter(const QVector<RegistryValue> &values, const QString &key,
                                   const QVector<Change> &changes)
{
    RegistryValues result(key, values);
    result.apply(changes);
    return result.values();
}

} // namespace goconf
