// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvLayer.h"

#include <memory>
#include <vector>

namespace goconf {

/// One row of a ladder. It looks at the entry where that stands, in the layers that its Ladder keeps.
struct LadderRow
{
    const QString &store;
    const Location &location;
    const QByteArray &raw;
    const QByteArray &value;
    const Certainty &certainty;
    const std::optional<quint32> &registryType;
    const Problems &problems;
    /// This row decides the value.
    bool effective = false;
    /// A row above it hides it. A row may be neither: a profile line that only a new terminal will read.
    bool shadowed = false;
};

/// The rows of one variable, top first; within a store the entry that wins there comes first. A value: it
/// keeps the layers of its stack alive, shared and unchanged, so that no row copies a text.
class Ladder
{
public:
    using Layers = std::shared_ptr<const QVector<EnvLayer>>;

    Ladder() = default;
    Ladder(Layers layers, std::vector<LadderRow> rows)
        : m_layers(std::move(layers))
        , m_rows(std::move(rows))
    {
    }
    Ladder(const Ladder &) = default;
    Ladder(Ladder &&) noexcept = default;
    ~Ladder() = default;
    /// A row cannot be assigned, all of them can be exchanged.
    Ladder &operator=(Ladder other) noexcept
    {
        m_layers.swap(other.m_layers);
        m_rows.swap(other.m_rows);
        return *this;
    }

    bool isEmpty() const { return m_rows.empty(); }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    const LadderRow &first() const { return m_rows.front(); }
    const LadderRow &constFirst() const { return m_rows.front(); }
    const LadderRow &last() const { return m_rows.back(); }

    auto begin() { return m_rows.begin(); }
    auto end() { return m_rows.end(); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }
    auto cbegin() const { return m_rows.cbegin(); }
    auto cend() const { return m_rows.cend(); }

private:
    Layers m_layers;
    std::vector<LadderRow> m_rows;
};

} // namespace goconf
