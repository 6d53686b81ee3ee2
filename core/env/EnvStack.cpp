// SPDX-License-Identifier: MIT
#include "env/EnvStack.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

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
    qsizetype hiding = -1;
    qsizetype decidedLayer = -1;
    for (const Reference &reference : m_index.value(name)) {
        const EnvLayer &layer = m_layers.at(reference.layer);
        const EnvEntry &entry = layer.snapshot.entries.at(reference.entry);
        LadderRow row{layer.store, entry.location, entry.raw, entry.value, entry.certainty, false, false};
        const bool takesPart = layer.inForce && entry.effect != EntryEffect::None;
        // Nothing but a value hides a built-in default.
        const bool hidden = decided || (hiding >= 0 && layer.store != "default"_L1);
        row.shadowed = hidden && entry.effect != EntryEffect::None;
        // Only the last entry of a layer can win there.
        if (takesPart && !hidden && decidedLayer != reference.layer) {
            if (entry.effect == EntryEffect::Hides ||
                (entry.value.isEmpty() && layer.emptyValue == EmptyValue::Masks))
                hiding = result.size();
            else if (!entry.value.isEmpty())
                decided = row.effective = true;
        }
        if (takesPart)
            decidedLayer = reference.layer;
        result.append(row);
    }
    // No built-in default took the place of the emptied key: its emptiness is the value.
    if (!decided && hiding >= 0)
        result[hiding].effective = true;
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
