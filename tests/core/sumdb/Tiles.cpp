// SPDX-License-Identifier: MIT
#include "Vectors.h"
#include "sumdb/TileHashReader.h"
#include "sumdb/TransparencyLog.h"
#include "support/sumdb/FakeLog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Serves a log's tiles, and changes one byte of one of them when told to.
class LogTiles : public TileSource
{
public:
    LogTiles(const FakeLog &log, int height)
        : m_log(log)
        , m_height(height)
    {
    }

    int height() const override { return m_height; }
    Result<QVector<QByteArray>> read(const QVector<Tile> &tiles) override
    {
        QVector<QByteArray> contents;
        for (const Tile &tile : tiles)
            contents.append(m_log.content(tile, size));
        served = contents;
        if (flipTile >= 0 && flipTile < contents.size()) {
            const qint64 bit = flipBit % (contents.at(flipTile).size() * 8);
            contents[flipTile][bit / 8] =
                static_cast<char>(contents.at(flipTile).at(bit / 8) ^ (1 << (bit % 8)));
        }
        if (cutTile >= 0 && cutTile < contents.size())
            contents[cutTile].chop(1);
        return contents;
    }
    void keep(const QVector<Tile> &tiles, const QVector<QByteArray> &contents) override
    {
        keptTiles += tiles;
        keptContents += contents;
    }
    bool forget(const QVector<Tile> &) override { return false; }

    qint64 size = 0;
    qsizetype flipTile = -1;
    qint64 flipBit = 0;
    qsizetype cutTile = -1;
    QVector<QByteArray> served;
    QVector<Tile> keptTiles;
    QVector<QByteArray> keptContents;

private:
    const FakeLog &m_log;
    int m_height;
};

LogPosition randomPosition(QRandomGenerator &random, qint64 size)
{
    int level = random.bounded(9);
    while (size >> level == 0)
        --level;
    return {level, random.bounded(size >> level)};
}

} // namespace

/// Tiles are named and cut as in Go, and nothing leaves them that is not in the signed tree.
class TestTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreAsGos();
    void positionsAreAsGos();
    void hashesAreTheTrees();
    void noFlippedBitIsBelieved();
    void positionsOutsideAreRefused();
};

void TestTiles::pathsAreAsGos()
{
    int valid = 0;
    for (const auto &row : Vectors::read(u"tiles.json"_s)["paths"_L1].toArray()) {
        const QByteArray path = Vectors::bytes(row["Path"_L1]);
        const auto tile = Tile::parse(path);
        // Go takes levels that no tree has.
        const bool beyond = path == "tile/8/64/000";
        QVERIFY2(tile.has_value() == (row["Valid"_L1].toBool() && !beyond), path);
        if (!tile)
            continue;
        QCOMPARE(tile->path(), path);
        ++valid;
    }
    QVERIFY(valid > 10);
}

void TestTiles::positionsAreAsGos()
{
    const QJsonArray rows = Vectors::read(u"tiles.json"_s)["holding"_L1].toArray();
    QVERIFY(rows.size() > 20);
    for (const auto &row : rows)
        QCOMPARE(
            Tile::holding(row["Height"_L1].toInt(), {row["Level"_L1].toInt(), row["Index"_L1].toInteger()})
                .path(),
            row["Path"_L1].toString().toLatin1());
}

void TestTiles::hashesAreTheTrees()
{
    constexpr quint32 seed = 21;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    FakeLog log;
    log.append(FakeLog::numberedRecords(700));
    for (int round = 0; round < 1500; ++round) {
        LogTiles tiles(log, random.bounded(1, 10));
        tiles.size = random.bounded(1, 701);
        TileHashReader reader(log.head(tiles.size), tiles);
        QVector<LogPosition> positions;
        for (int count = random.bounded(1, 6); count > 0; --count)
            positions.append(randomPosition(random, tiles.size));
        const auto hashes = reader.read(positions);
        QVERIFY2(hashes, hashes ? "" : qPrintable(hashes.error().detail));
        QCOMPARE(*hashes, *log.read(positions));
        QCOMPARE(tiles.keptContents, tiles.served);
        const qint64 older = random.bounded(tiles.size + 1);
        QCOMPARE(*TransparencyLog::treeHash(older, reader), log.head(older).hash);
    }
}

void TestTiles::noFlippedBitIsBelieved()
{
    constexpr quint32 seed = 22;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    FakeLog log;
    log.append(FakeLog::numberedRecords(700));
    int unread = 0;
    for (int round = 0; round < 3000; ++round) {
        LogTiles tiles(log, random.bounded(1, 10));
        tiles.size = random.bounded(1, 701);
        tiles.flipTile = random.bounded(4);
        tiles.flipBit = random.bounded(1 << 20);
        tiles.cutTile = random.bounded(10) == 0 ? random.bounded(3) : -1;
        TileHashReader reader(log.head(tiles.size), tiles);
        const auto hashes = reader.read({randomPosition(random, tiles.size)});
        if (tiles.flipTile >= tiles.served.size() && tiles.cutTile >= tiles.served.size()) {
            ++unread;
            continue;
        }
        const bool changed = tiles.flipTile < tiles.served.size() || tiles.cutTile >= 0;
        QCOMPARE(hashes.has_value(), !changed);
        if (changed) {
            QCOMPARE(hashes.error().code, ErrorCode::ProofFailed);
            QVERIFY(tiles.keptTiles.isEmpty());
        }
    }
    QVERIFY(unread < 2000);
}

void TestTiles::positionsOutsideAreRefused()
{
    FakeLog log;
    log.append(FakeLog::numberedRecords(300));
    LogTiles tiles(log, 8);
    tiles.size = 300;
    TileHashReader reader(log.head(), tiles);
    for (const LogPosition &position :
         {LogPosition{0, 300}, LogPosition{8, 1}, LogPosition{9, 0}, LogPosition{0, -1}, LogPosition{-1, 0},
          LogPosition{63, 0}, LogPosition{62, 0}})
        QCOMPARE(reader.read({position}).error().code, ErrorCode::InvalidValue);
    QVERIFY(reader.read({})->isEmpty());
    TileHashReader nothing({}, tiles);
    QVERIFY(!nothing.read({{0, 0}}));
    QCOMPARE(*TransparencyLog::treeHash(0, nothing), LogHash::ofNothing());
}

QTEST_GUILESS_MAIN(TestTiles)
#include "Tiles.moc"
