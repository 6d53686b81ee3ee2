// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/SumCache.h"
#include "sumdb/SumTransport.h"
#include "sumdb/TileSource.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <set>

namespace goconf {

/// The tiles of one checksum database: from memory, else from the cache, else over the transport. Only proven
/// ones stay in memory, and reach the cache by save(). source: golang.org/x/mod/sumdb readTile, SaveTiles
class SumTiles : public TileSource
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SumTiles)

public:
    /// `transport` must outlive this.
    SumTiles(SumTransport &transport, std::optional<SumCache> cache);

    int height() const override { return 8; }
    /// Errors: Corrupt for a tile that is missing or has the wrong length; the transport's.
    Result<QVector<QByteArray>> read(const QVector<Tile> &tiles) override;
    void keep(const QVector<Tile> &tiles, const QVector<QByteArray> &contents) override;
    bool forget(const QVector<Tile> &tiles) override;

    /// Writes what was proven since the last time to the cache.
    void save();
    /// Forgets all that was proven and not saved.
    void drop();

private:
    std::optional<QByteArray> kept(const Tile &tile) const;
    QVector<Result<QByteArray>> ask(const QVector<Tile> &tiles);
    Result<void> fetch(const QVector<Tile> &tiles, QVector<QByteArray> &contents);

    SumTransport &m_transport;
    std::optional<SumCache> m_cache;
    std::map<Tile, QByteArray> m_proven;
    /// Those of m_proven that the cache has not.
    std::set<Tile> m_unsaved;
    /// By their full tile: what the cache has of them is of no use.
    std::set<Tile> m_distrusted;
    /// Of the last read().
    std::set<Tile> m_fetched;
    bool m_usedKept = false;
};

} // namespace goconf
