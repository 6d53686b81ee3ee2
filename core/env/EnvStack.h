// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

#include <QHash>

namespace goconf {

/// One row of a ladder.
struct LadderRow
{
    QString store;
    Location location;
    QByteArray raw;
    QByteArray value;
    Certainty certainty = Certainty::Exact;
    /// This row decides the value.
    bool effective = false;
    /// A row above it hides it. A row may be neither: a profile line that only a new terminal will read.
    bool shadowed = false;
};

using Ladder = QVector<LadderRow>;

/// What an empty value means in a layer, by cmd/go/internal/cfg Getenv and readEnvFile.
enum class EmptyValue {
    Unset, ///< the OS environment: set but empty falls through to the next layer
    Masks, ///< a go env file: the key hides the go env files below it, but not the built-in default
};

/// One store of a stack, top first.
struct EnvLayer
{
    QString store;
    EnvSnapshot snapshot;
    EmptyValue emptyValue = EmptyValue::Unset;
    /// Whether the layer takes part in this viewpoint. The profiles do not, where the process' own
    /// environment is looked at: they are shown, but decide nothing.
    bool inForce = true;
};

/// Ordered layers and, per variable, who wins and what is hidden. Pages, doctor and command line read only
/// this. Building it is linear in the entries; a ladder costs the rows it has.
class EnvStack
{
public:
    explicit EnvStack(QVector<EnvLayer> layers);

    /// All names in any layer, sorted bytewise.
    QByteArrayList names() const;
    /// The rows of one variable, top first; within a store the entry that wins there comes first.
    Ladder ladder(const QByteArray &name) const;
    /// The value of the effective row; nothing when there is none.
    std::optional<QByteArray> effectiveValue(const QByteArray &name) const;
    const QVector<EnvLayer> &layers() const { return m_layers; }

private:
    /// An entry, and the next one of the same name further down.
    struct Reference
    {
        int layer;
        int entry;
        int next;
    };

    /// The references of one name, as places in m_references.
    struct Chain
    {
        int first = -1;
        int last = -1;
        int length = 0;
    };

    void index(int layer, int entry, Chain &chain);

    QVector<EnvLayer> m_layers;
    /// All references in one block: a ladder follows a chain, and building allocates nothing per entry.
    QVector<Reference> m_references;
    QHash<QByteArray, Chain> m_chains;
};

} // namespace goconf
