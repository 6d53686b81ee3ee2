// SPDX-License-Identifier: MIT
#include "env/EnvStack.h"

#include <algorithm>
#include <utility>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Guesses the number of the next name: stores list their names in much the same order, so after a name comes
/// the one that came after it before. A right guess costs one comparison and no hash.
class Guess
{
public:
    explicit Guess(qsizetype count) { m_sequence.reserve(count); }

    /// -1 when there is nothing to go by.
    int next() const { return m_next < m_sequence.size() ? m_sequence.at(m_next) : -1; }

    void came(int number)
    {
        if (number == m_lastPlaces.size())
            m_lastPlaces.append(m_sequence.size());
        else
            m_next = std::exchange(m_lastPlaces[number], m_sequence.size()) + 1;
        m_sequence.append(number);
    }

    const QVector<int> &sequence() const { return m_sequence; }

private:
    /// The numbers of all names so far, in the order in which they came.
    QVector<int> m_sequence;
    /// Of each number, where in m_sequence it came last.
    QVector<qsizetype> m_lastPlaces;
    qsizetype m_next = 0;
};

} // namespace

EnvStack::EnvStack(QVector<EnvLayer> layers)
    : m_layers(std::make_shared<const QVector<EnvLayer>>(std::move(layers)))
{
    qsizetype count = 0;
    for (const EnvLayer &layer : *m_layers)
        count += layer.snapshot.entries.size();
    Guess guess(count);
    for (const EnvLayer &layer : *m_layers) {
        const QVector<EnvEntry> &entries = layer.snapshot.entries;
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            const int guessed = guess.next();
            const bool right = guessed >= 0 && m_names.at(guessed) == entry->name;
            guess.came(right ? guessed : numberOf(entry->name));
        }
    }
    // Counted, then put side by side.
    m_begins.fill(0, m_names.size() + 1);
    for (const int number : guess.sequence())
        ++m_begins[number + 1];
    for (qsizetype number = 1; number < m_begins.size(); ++number)
        m_begins[number] += m_begins.at(number - 1);
    m_references.resize(count);
    QVector<int> free = m_begins;
    auto number = guess.sequence().cbegin();
    for (int layer = 0; layer < int(m_layers->size()); ++layer) {
        const QVector<EnvEntry> &entries = m_layers->at(layer).snapshot.entries;
        for (int i = int(entries.size()) - 1; i >= 0; --i) {
            const EnvEntry &entry = entries.at(i);
            m_references[free[*number++]++] = {layer, i, entry.effect, entry.value.isEmpty()};
        }
    }
}

int EnvStack::numberOf(const QByteArray &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_names.size());
    m_numbers.insert(name, number);
    m_names.append(name);
    return number;
}

QByteArrayList EnvStack::names() const
{
    QByteArrayList result = m_names;
    std::sort(result.begin(), result.end());
    return result;
}

Ladder EnvStack::ladder(const QByteArray &name) const
{
    const auto known = m_numbers.constFind(name);
    if (known == m_numbers.cend())
        return {};
    const int begin = m_begins.at(*known);
    const int end = m_begins.at(*known + 1);
    std::vector<LadderRow> rows;
    rows.reserve(size_t(end - begin));
    bool decided = false;
    LadderRow *hiding = nullptr;
    int decidedLayer = -1;
    for (int place = begin; place < end; ++place) {
        const Reference &reference = m_references.at(place);
        const EnvLayer &layer = m_layers->at(reference.layer);
        const EnvEntry &entry = layer.snapshot.entries.at(reference.entry);
        LadderRow &row =
            rows.emplace_back(LadderRow{layer.store, entry.location, entry.raw, entry.value, entry.certainty,
                                        entry.registryType, entry.problems, false, false});
        const bool takesPart = layer.inForce && reference.effect != EntryEffect::None;
        // Nothing but a value hides a built-in default.
        const bool hidden = decided || (hiding && layer.store != "default"_L1);
        row.shadowed = hidden && reference.effect != EntryEffect::None;
        // Only the last entry of a layer can win there.
        if (takesPart && !hidden && decidedLayer != reference.layer) {
            if (reference.effect == EntryEffect::Hides ||
                (reference.isEmpty && layer.emptyValue == EmptyValue::Masks))
                hiding = &row;
            else if (!reference.isEmpty)
                decided = row.effective = true;
        }
        if (takesPart)
            decidedLayer = reference.layer;
    }
    // No built-in default took the place of the emptied key: its emptiness is the value.
    if (!decided && hiding)
        hiding->effective = true;
    return {m_layers, std::move(rows)};
}

} // namespace goconf
