// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/HashReader.h"

#include <QByteArray>
#include <QCoreApplication>

#include <compare>
#include <optional>

namespace goconf {

/// A piece of a log as it is stored and served: `width` hashes side by side at tree level `height * level`,
/// from `number * 2^height` on. A full one is 2^height wide; the last of a level may be partial. source:
/// golang.org/x/mod/sumdb/tlog Tile
class Tile
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Tile)

public:
    /// The level of tiles that hold the records themselves.
    static constexpr int dataLevel = -1;

    /// The narrowest tile of this height that has the hash of `position` in it.
    static Tile holding(int height, const LogPosition &position);
    /// From a path as below. Errors: InvalidValue for any spelling that path() would not give.
    static Result<Tile> parse(const QByteArray &path);

    /// Such as "tile/8/0/x001/234" or, when partial, "tile/8/1/234.p/5".
    QByteArray path() const;

    /// This tile, as wide as it is in a tree of `size` records; nothing when it is not in there.
    std::optional<Tile> inTree(qint64 size) const;
    /// The tile that has this one's own hash in it, `generations` steps up, in a tree of `size` records.
    std::optional<Tile> ancestor(int generations, qint64 size) const;

    int fullWidth() const { return 1 << height; }
    bool isFull() const { return width == fullWidth(); }
    Tile full() const;
    /// In bytes.
    qsizetype contentSize() const { return width * LogHash::size; }

    /// The hash of `position`, out of the content of this tile: `width` hashes of 32 bytes. Errors: Corrupt
    /// when it is not in there.
    Result<LogHash> hashAt(const QByteArray &content, const LogPosition &position) const;
    /// The hash over the whole content of a full tile.
    LogHash rootHash(const QByteArray &content) const;
    /// Where the next level keeps that hash.
    LogPosition root() const { return {height * (level + 1), number}; }

    int height = 8;
    int level = 0;
    qint64 number = 0;
    int width = 0;

    friend auto operator<=>(const Tile &, const Tile &) = default;
};

} // namespace goconf
