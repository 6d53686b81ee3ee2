// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/HashReader.h"
#include "sumdb/Tile.h"
#include "sumdb/TreeHead.h"

#include <QByteArray>
#include <QVector>

namespace goconf::test {

/// A transparency log in memory, with every hash of its complete subtrees.
class FakeLog : public HashReader
{
public:
    /// `count` records "record N" and a line end.
    static QVector<QByteArray> numberedRecords(qint64 count);

    void append(const QByteArray &record);
    void append(const QVector<QByteArray> &records);

    qint64 size() const { return m_records.size(); }
    const QByteArray &record(qint64 number) const { return m_records.at(number); }
    /// Of its first `size` records.
    TreeHead head(qint64 size);
    TreeHead head() { return head(size()); }
    /// What the tile holds in the tree of `size` records; empty when the tile is wider than that.
    QByteArray content(const Tile &tile, qint64 size) const;

    Result<QVector<LogHash>> read(const QVector<LogPosition> &positions) override;

private:
    QVector<QByteArray> m_records;
    QVector<QVector<LogHash>> m_levels;
};

} // namespace goconf::test
