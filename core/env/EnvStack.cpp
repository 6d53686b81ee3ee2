// SPDX-License-Identifier: MIT
#include "env/EnvStack.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

EnvStack::EnvStack(QVector<EnvLayer> layers)
    : m_layers(std::move(layers))
{
    qsizetype count = 0;
    qsizetype longest = 0;
    for (const EnvLayer &layer : std::as_const(m_layers)) {
        count += layer.snapshot.entries.size();
        longest = std::max(longest, layer.snapshot.entries.size());
    }
    m_references.reserve(count);
    m_chains.reserve(longest);
    for (int layer = 0; layer < int(m_layers.size()); ++layer) {
        const QVector<EnvEntry> &entries = m_layers.at(layer).snapshot.entries;
        for (int entry = int(entries.size()) - 1; entry >= 0; --entry)
            index(layer, entry, m_chains[entries.at(entry).name]);
    }
}

void EnvStack::index(int layer, int entry, Chain &chain)
{
    const int place = int(m_references.size());
    m_references.append({layer, entry, -1});
    if (chain.first < 0)
        chain.first = place;
    else
        m_references[chain.last].next = place;
    chain.last = place;
    ++chain.length;
}

QByteArrayList EnvStack::names() const
{
    QByteArrayList result = m_chains.keys();
    std::sort(result.begin(), result.end());
    return result;
}

Ladder EnvStack::ladder(const QByteArray &name) const
{
    const Chain chain = m_chains.value(name);
    Ladder result;
    result.reserve(chain.length);
    bool decided = false;
    qsizetype hiding = -1;
    int decidedLayer = -1;
    for (int place = chain.first; place >= 0; place = m_references.at(place).next) {
        const Reference &reference = m_references.at(place);
        const EnvLayer &layer = m_layers.at(reference.layer);
        const EnvEntry &entry = layer.snapshot.entries.at(reference.entry);
        LadderRow &row = result.emplace_back(
            LadderRow{layer.store, entry.location, entry.raw, entry.value, entry.certainty, false, false});
        const bool takesPart = layer.inForce && entry.effect != EntryEffect::None;
        // Nothing but a value hides a built-in default.
        const bool hidden = decided || (hiding >= 0 && layer.store != "default"_L1);
        row.shadowed = hidden && entry.effect != EntryEffect::None;
        // Only the last entry of a layer can win there.
        if (takesPart && !hidden && decidedLayer != reference.layer) {
            if (entry.effect == EntryEffect::Hides ||
                (entry.value.isEmpty() && layer.emptyValue == EmptyValue::Masks))
                hiding = result.size() - 1;
            else if (!entry.value.isEmpty())
                decided = row.effective = true;
        }
        if (takesPart)
            decidedLayer = reference.layer;
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

} // namespace goconf
