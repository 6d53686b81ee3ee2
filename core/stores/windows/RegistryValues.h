// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "platform/Registry.h"

#include <map>

namespace goconf {

/// The values of one key on their way from what they are to what they shall be: the changes that do it name
/// each value once, with the exact bytes of both sides.
class RegistryValues
{
public:
    /// `values` in the order of the registry.
    RegistryValues(QString key, const QVector<RegistryValue> &values);

    static bool isOfKey(const Change &change, const QString &key);

    /// What changes of this key make of it; others are passed over.
    void apply(const QVector<Change> &changes);

    /// As it would be now. Nothing where there is none.
    std::optional<RegistryImage> find(const QString &name) const;
    /// Keeps the spelling of a name that is there.
    void set(const QString &name, const RegistryImage &image);
    void remove(const QString &name);

    /// In the order of the registry, new ones behind.
    QVector<RegistryValue> values() const;
    QVector<Change> changes() const;

private:
    struct Value
    {
        QString name;
        std::optional<RegistryImage> before;
        std::optional<RegistryImage> now;
    };

    Value *valueOf(const QString &name);

    QString m_key;
    QVector<Value> m_values;
    /// By upperName.
    std::map<QString, qsizetype> m_places;
};

/// `values` of the key once `changes` are made.
QVector<RegistryValue> valuesAfter(const QVector<RegistryValue> &values, const QString &key,
                                   const QVector<Change> &changes);

} // namespace goconf
