// SPDX-License-Identifier: MIT
#pragma once

#include "env/Ladder.h"

#include <QByteArrayList>
#include <QHash>

namespace goconf {

/// Ordered layers and, per variable, who wins and what is hidden. Pages, doctor and command line read only
/// this. Building it is linear in the entries and copies none of them; a ladder costs the rows it has.
/// Copies share everything.
class EnvStack
{
public:
    explicit EnvStack(QVector<EnvLayer> layers);

    /// All names in any layer, sorted bytewise.
    QByteArrayList names() const;
    /// Empty for a name that no layer has.
    Ladder ladder(const QByteArray &name) const;
    const QVector<EnvLayer> &layers() const { return *m_layers; }

private:
    /// An entry, by its place in the layers, and what decides a ladder: so that none has to be looked up.
    struct Reference
    {
        int layer;
        int entry;
        EntryEffect effect;
        bool isEmpty;
    };

    int numberOf(const QByteArray &name);

    Ladder::Layers m_layers;
    /// Each name once, at the number that m_numbers gives it.
    QByteArrayList m_names;
    QHash<QByteArrayView, int> m_numbers;
    /// The references of the name with number n are [m_begins[n], m_begins[n + 1]), in the order of a ladder.
    QVector<Reference> m_references;
    QVector<int> m_begins;
};

} // namespace goconf
