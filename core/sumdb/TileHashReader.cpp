// SPDX-License-Identifier: MIT
#include "sumdb/TileHashReader.h"

#include "sumdb/TransparencyLog.h"

#include <map>

namespace goconf {

/// Which tiles are needed, parents before children.
struct TileHashReader::Plan
{
    qsizetype add(const Tile &tile)
    {
        const auto [place, isNew] = order.try_emplace(tile, tiles.size());
        if (isNew)
            tiles.append(tile);
        return place->second;
    }

    QVector<Tile> tiles;
    std::map<Tile, qsizetype> order;
    /// The complete subtrees that make up the tree, largest first, and the tile of each.
    QVector<LogPosition> edge;
    QVector<qsizetype> edgeTiles;
    /// How many tiles the edge needs; the others have a parent among them all.
    qsizetype edgeCount = 0;
};

TileHashReader::TileHashReader(TreeHead head, TileSource &source)
    : m_head(head)
    , m_source(source)
{
}

tl::unexpected<Error> TileHashReader::outside()
{
    return fail(ErrorCode::InvalidValue, tr("Such a record or tree cannot be part of this log."),
                QStringLiteral("indexes not in tree"));
}

tl::unexpected<Error> TileHashReader::inconsistent()
{
    return fail(
        ErrorCode::ProofFailed,
        tr("The checksum database’s data do not fit its signed head: do not trust this answer, and try "
           "another proxy."),
        QStringLiteral("downloaded inconsistent tile"));
}

Result<QVector<LogHash>> TileHashReader::read(const QVector<LogPosition> &positions)
{
    if (positions.isEmpty())
        return QVector<LogHash>();
    const auto plan = this->plan(positions);
    if (!plan)
        return fail(plan.error());
    for (;;) {
        const auto contents = m_source.read(plan->tiles);
        if (!contents)
            return fail(contents.error());
        if (const auto proven = prove(*plan, *contents); !proven) {
            if (m_source.forget(plan->tiles))
                continue;
            return fail(proven.error());
        }
        m_source.keep(plan->tiles, *contents);
        QVector<LogHash> hashes;
        for (const LogPosition &position : positions) {
            const Tile tile = *Tile::holding(m_source.height(), position).inTree(m_head.size);
            const auto hash = tile.hashAt(contents->at(plan->order.at(tile)), position);
            if (!hash)
                return fail(hash.error());
            hashes.append(*hash);
        }
        return hashes;
    }
}

Result<TileHashReader::Plan> TileHashReader::plan(const QVector<LogPosition> &positions) const
{
    Plan plan;
    plan.edge = TransparencyLog::subtrees(m_head.size);
    for (const LogPosition &subtree : std::as_const(plan.edge))
        plan.edgeTiles.append(plan.add(*Tile::holding(m_source.height(), subtree).inTree(m_head.size)));
    plan.edgeCount = plan.tiles.size();
    for (const LogPosition &position : positions) {
        if (const auto added = addWithParents(position, plan); !added)
            return fail(added.error());
    }
    return plan;
}

Result<void> TileHashReader::addWithParents(const LogPosition &position, Plan &plan) const
{
    const bool inTree = position.level >= 0 && position.level < 63 && position.index >= 0 &&
                        position.index < m_head.size >> position.level;
    if (!inTree)
        return outside();
    const Tile tile = Tile::holding(m_source.height(), position);
    QVector<Tile> missing;
    for (int generations = 0;; ++generations) {
        const auto ancestor = tile.ancestor(generations, m_head.size);
        if (!ancestor)
            return outside();
        if (plan.order.contains(*ancestor))
            break;
        missing.append(*ancestor);
    }
    while (!missing.isEmpty())
        plan.add(missing.takeLast());
    return {};
}

Result<void> TileHashReader::proveEdge(const Plan &plan, const QVector<QByteArray> &contents) const
{
    std::optional<LogHash> whole;
    for (qsizetype i = plan.edge.size() - 1; i >= 0; --i) {
        const qsizetype tile = plan.edgeTiles.at(i);
        const auto hash = plan.tiles.at(tile).hashAt(contents.at(tile), plan.edge.at(i));
        if (!hash)
            return fail(hash.error());
        whole = whole ? LogHash::ofNode(*hash, *whole) : *hash;
    }
    if (whole != m_head.hash)
        return inconsistent();
    return {};
}

Result<void> TileHashReader::prove(const Plan &plan, const QVector<QByteArray> &contents) const
{
    for (qsizetype i = 0; i < plan.tiles.size(); ++i) {
        if (contents.size() != plan.tiles.size() || contents.at(i).size() != plan.tiles.at(i).contentSize())
            return inconsistent();
    }
    if (const auto proven = proveEdge(plan, contents); !proven)
        return proven;
    for (qsizetype i = plan.edgeCount; i < plan.tiles.size(); ++i) {
        const Tile &tile = plan.tiles.at(i);
        const auto parent = tile.ancestor(1, m_head.size);
        // Only full tiles have a parent, and addWithParents() has put it in front.
        const auto place = parent && tile.isFull() ? plan.order.find(*parent) : plan.order.end();
        if (place == plan.order.end())
            return inconsistent();
        const auto expected = parent->hashAt(contents.at(place->second), tile.root());
        if (!expected || *expected != tile.rootHash(contents.at(i)))
            return inconsistent();
    }
    return {};
}

} // namespace goconf
