// SPDX-License-Identifier: MIT
#include "support/sumdb/FakeLog.h"

#include "sumdb/TransparencyLog.h"

namespace goconf::test {

QVector<QByteArray> FakeLog::numberedRecords(qint64 count)
{
    QVector<QByteArray> records;
    for (qint64 number = 0; number < count; ++number)
        records.append("record " + QByteArray::number(number) + '\n');
    return records;
}

void FakeLog::append(const QByteArray &record)
{
    m_records.append(record);
    LogHash hash = LogHash::ofRecord(record);
    for (qsizetype level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.append(QVector<LogHash>());
        QVector<LogHash> &nodes = m_levels[level];
        nodes.append(hash);
        if (nodes.size() % 2 != 0)
            return;
        hash = LogHash::ofNode(nodes.at(nodes.size() - 2), nodes.constLast());
    }
}

void FakeLog::append(const QVector<QByteArray> &records)
{
    for (const QByteArray &record : records)
        append(record);
}

TreeHead FakeLog::head(qint64 size)
{
    TreeHead head;
    head.size = size;
    head.hash = *TransparencyLog::treeHash(size, *this);
    return head;
}

QByteArray FakeLog::content(const Tile &tile, qint64 size) const
{
    const auto present = tile.inTree(size);
    if (!present || present->width < tile.width || tile.level < 0 ||
        tile.level * tile.height >= m_levels.size())
        return {}; // also for tiles of the records themselves
    QByteArray content;
    for (qint64 i = 0; i < tile.width; ++i)
        content += m_levels.at(tile.level * tile.height).at((tile.number << tile.height) + i).toBytes();
    return content;
}

Result<QVector<LogHash>> FakeLog::read(const QVector<LogPosition> &positions)
{
    QVector<LogHash> hashes;
    for (const LogPosition &position : positions)
        hashes.append(m_levels.at(position.level).at(position.index));
    return hashes;
}

} // namespace goconf::test
