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
    QVector<qsizetype> missing;
    QVector<Tile> wanted;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        if (m_fetched.contains(tiles.at(i))) {
            missing.append(i);
            wanted.append(tiles.at(i));
        }
    }
    const auto answers = ask(wanted);
    QVector<qsizetype> grown;
    QVector<Tile> full;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &answer = answers.at(i);
        if (answer)
            contents[missing.at(i)] = *answer;
        else if (wanted.at(i).isFull() || SumTransport::isFinal(answer.error().code))
            return fail(answer.error());
        else {
            grown.append(i);
            full.append(wanted.at(i).full());
        }
    }
    // Where a partial tile is gone, the log has grown, and the full one has taken its place.
    const auto fullAnswers = ask(full);
    for (qsizetype i = 0; i < full.size(); ++i) {
        const Tile &partial = wanted.at(grown.at(i));
        if (!fullAnswers.at(i))
            return fail(answers.at(grown.at(i)).error());
        contents[missing.at(grown.at(i))] = fullAnswers.at(i)->left(partial.contentSize());
    }
    return {};
}

QVector<Result<QByteArray>> SumTiles::ask(const QVector<Tile> &tiles)
{
    if (tiles.isEmpty())
        return {};
    QByteArrayList paths;
    for (const Tile &tile : tiles)
        paths.append('/' + tile.path());
    auto answers = m_transport.getAll(paths, tiles.constFirst().full().contentSize());
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        auto &answer = answers[i];
        if (answer && answer->size() != tiles.at(i).contentSize())
            answer =
                fail(ErrorCode::Corrupt,
                     tr("A tile of the checksum database has the wrong length: try again, or another proxy."),
                     QString::fromLatin1(paths.at(i)));
        // Not that the version is unknown, which is what the caller would understand.
        else if (!answer && answer.error().code == ErrorCode::NotFound)
            answer = fail(ErrorCode::Corrupt,
                          tr("A tile of the checksum database’s signed tree is missing: try another proxy."),
                          QString::fromLatin1(paths.at(i)));
    }
    return answers;
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
