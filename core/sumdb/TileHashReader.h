// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/HashReader.h"
#include "sumdb/TileSource.h"
#include "sumdb/TreeHead.h"

#include <QCoreApplication>

namespace goconf {

/// Reads hashes out of tiles, each proven to be in the tree of a given head before it is used: the tiles on
/// the tree's right edge must give the head's hash, every other one must fit its parent. source:
/// golang.org/x/mod/sumdb/tlog tileHashReader
class TileHashReader : public HashReader
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TileHashReader)

public:
    /// `source` must outlive the reader.
    TileHashReader(TreeHead head, TileSource &source);

    /// Errors: InvalidValue for a position outside of the tree; ProofFailed when the tiles do not fit the
    /// head; the source's.
    Result<QVector<LogHash>> read(const QVector<LogPosition> &positions) override;

private:
    struct Plan;

    Result<Plan> plan(const QVector<LogPosition> &positions) const;
    Result<void> addWithParents(const LogPosition &position, Plan &plan) const;
    Result<void> prove(const Plan &plan, const QVector<QByteArray> &contents) const;
    Result<void> proveEdge(const Plan &plan, const QVector<QByteArray> &contents) const;
    static tl::unexpected<Error> outside();
    static tl::unexpected<Error> inconsistent();

    TreeHead m_head;
    TileSource &m_source;
};

} // namespace goconf
