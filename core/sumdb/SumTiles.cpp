// SPDX-License-Identifier: MIT
#include "sumdb/SumTiles.h"

#include <utility>

namespace goconf {

SumTiles::SumTiles(SumTransport &transport, std::optional<SumCache> cache)
    : m_transport(transport)
    , m_cache(std::move(cache))
{
}

Result<QVector<QByteArray>> SumTiles::read(const QVector<Tile> &tiles)
{
    m_fetched.clear();
    m_usedKept = false;
    QVector<QByteArray> contents(tiles.size());
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        if (auto content = kept(tiles.at(i))) {
            contents[i] = std::move(*content);
            m_usedKept = true;
        } else {
            m_fetched.insert(tiles.at(i));
        }
    }
    if (const auto fetched = fetch(tiles, contents); !fetched)
        return fail(fetched.error());
    return contents;
}

std::optional<QByteArray> SumTiles::kept(const Tile &tile) const
{
    if (const auto proven = m_proven.find(tile); proven != m_proven.end())
        return proven->second;
    if (!m_cache || m_distrusted.contains(tile.full()))
        return std::nullopt;
    for (const Tile &candidate : {tile, tile.full()}) {
        const auto content = m_cache->read(candidate.path());
        if (content && content->size() == candidate.contentSize())
            return content->left(tile.contentSize());
    }
    return std::nullopt;
}

Result<void> SumTiles::fetch(const QVector<Tile> &tiles, QVector<QByteArray> &contents)
{
    struct Wanted
    {
        qsizetype place;
        Tile tile;
        Error error;
    };
    QVector<Wanted> wanted;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        if (m_fetched.contains(tiles.at(i)))
            wanted.append({i, tiles.at(i), {}});
    }
    // Where a partial tile is gone, the log has grown, and the full one has taken its place.
    for (const bool isSecondTry : {false, true}) {
        QByteArrayList paths;
        for (const Wanted &want : std::as_const(wanted))
            paths.append('/' + want.tile.path());
        const auto answers =
            m_transport.getAll(paths, Tile{.height = height(), .width = 1 << height()}.contentSize());
        QVector<Wanted> missing;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const Wanted &want = wanted.at(i);
            const auto &answer = answers.at(i);
            const Tile &tile = tiles.at(want.place);
            if (answer && answer->size() == want.tile.contentSize())
                contents[want.place] = answer->left(tile.contentSize());
            else if (answer)
                return fail(
                    ErrorCode::Corrupt,
                    tr("A tile of the checksum database has the wrong length: try again, or another proxy."),
                    QString::fromLatin1(want.tile.path()));
            else if (isSecondTry || tile.isFull() || answer.error().code == ErrorCode::Timeout)
                return fail(isSecondTry ? want.error : answer.error());
            else
                missing.append({want.place, tile.full(), answer.error()});
        }
        wanted = std::move(missing);
    }
    return {};
}

void SumTiles::keep(const QVector<Tile> &tiles, const QVector<QByteArray> &contents)
{
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        m_proven.insert_or_assign(tiles.at(i), contents.at(i));
        if (m_fetched.contains(tiles.at(i)))
            m_unsaved.insert(tiles.at(i));
    }
}

bool SumTiles::forget(const QVector<Tile> &tiles)
{
    for (const Tile &tile : tiles) {
        m_proven.erase(tile);
        m_unsaved.erase(tile);
        m_distrusted.insert(tile.full());
    }
    return std::exchange(m_usedKept, false);
}

void SumTiles::save()
{
    for (const Tile &tile : std::exchange(m_unsaved, {})) {
        if (m_cache)
            m_cache->write(tile.path(), m_proven.at(tile));
    }
}

void SumTiles::drop()
{
    m_proven.clear();
    m_unsaved.clear();
}

} // namespace goconf
