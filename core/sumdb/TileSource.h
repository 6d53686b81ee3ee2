// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "sumdb/Tile.h"

#include <QByteArray>
#include <QVector>

namespace goconf {

/// Gives the content of tiles, proven or not, and learns which have been proven.
class TileSource
{
public:
    TileSource() = default;
    virtual ~TileSource() = default;
    Q_DISABLE_COPY_MOVE(TileSource)

    /// Of every tile that it serves.
    virtual int height() const = 0;
    /// As many contents as tiles, in the same order, each `width` hashes of 32 bytes long.
    virtual Result<QVector<QByteArray>> read(const QVector<Tile> &tiles) = 0;
    /// These contents, as read() gave them, are proven to be in a signed tree.
    virtual void keep(const QVector<Tile> &tiles, const QVector<QByteArray> &contents) = 0;
    /// What read() gave last does not fit together. Whether reading again may give something else, because
    /// some of it was kept from earlier; it is not used again.
    virtual bool forget(const QVector<Tile> &tiles) = 0;
};

} // namespace goconf
