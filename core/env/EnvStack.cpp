// SPDX-License-Identifier: MIT
#include "env/EnvStack.h"

#include <algorithm>

namespace goconf {

EnvStack::EnvStack(QVector<EnvLayer> layers)
    : m_layers(std::move(layers))
{
    for (qsizetype layer = 0; layer < m_layers.size(); ++layer) {
        const QVector<EnvEntry> &entries = m_layers.at(layer).snapshot.entries;
        for (qsizetype entry = entries.size() - 1; entry >= 0; --entry)
            m_index[entries.at(entry).name].append({layer, entry});
    }
}

QByteArrayList EnvStack::names() const
{
    QByteArrayList result = m_index.keys();
    std::sort(result.begin(), result.end());
    return result;
}

Ladder EnvStack::ladder(const QByteArray &name) const
{
    Ladder result;
    bool decided = false;
    qsizetype masking = -1;
    qsizetype decidedLayer = -1;
    for (const Reference &reference : m_index.value(name)) {
        const EnvLayer &layer = m_layers.at(reference.layer);
        const EnvEntry &entry = layer.snapshot.entries.at(reference.entry);
        LadderRow row{layer.store, entry.location, entry.raw, entry.value, entry.certainty, false, false};
        const bool masks = layer.emptyValue == EmptyValue::Masks;
        // Only the last entry of a layer can win there.
        const bool last = decidedLayer != reference.layer;
        row.shadowed = !entry.ignored && (decided || (masks && masking >= 0));
        if (!decided && !row.shadowed && !entry.ignored && layer.inForce && last) {
            if (!entry.value.isEmpty())
                decided = row.effective = true;
            else if (masks)
                masking = result.size();
        }
        if (layer.inForce && !entry.ignored)
            decidedLayer = reference.layer;
        result.append(row);
    }
    // No built-in default took the place of the emptied key: its emptiness is the value.
    if (!decided && masking >= 0)
        result[masking].effective = true;
    return result;
}

std::optional<QByteArray> EnvStack::effectiveValue(const QByteArray &name) const
{
    for (const LadderRow &row : ladder(name)) {
        if (row.effective)
            return row.value;
    }
    return std::nullopt;
}

std::optional<QByteArray> EnvStack::valueFrom(const QString &store, const QByteArray &name) const
{
    const auto first = std::find_if(m_layers.cbegin(), m_layers.cend(),
                                    [&](const EnvLayer &layer) { return layer.store == store; });
    return EnvStack(QVector<EnvLayer>(first, m_layers.cend())).effectiveValue(name);
}

} // namespace goconf
