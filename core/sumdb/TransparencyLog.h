// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/HashReader.h"
#include "sumdb/TreeHead.h"

#include <QCoreApplication>

namespace goconf {

/// The mathematics of an append-only log: tree hashes, and proofs that one tree continues another. That a
/// record is in a tree is proven by tiles, see TileHashReader. Sizes are numbers of records up to 2^63-1.
/// source: RFC 6962, sections 2.1 and 2.1.2, and the order of hashes in golang.org/x/mod/sumdb/tlog
class TransparencyLog
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TransparencyLog)

public:
    /// From the leaves up.
    using Proof = QVector<LogHash>;

    /// The complete subtrees that make up the first `size` records, largest first.
    static QVector<LogPosition> subtrees(qint64 size);

    /// Of the log's first `size` records. Reads once. Errors: the reader's.
    static Result<LogHash> treeHash(qint64 size, HashReader &reader);

    /// That the tree of `newer` records begins with the tree of `older` ones; both at least 1. Errors:
    /// InvalidValue; the reader's.
    static Result<Proof> treeProof(qint64 newer, qint64 older, HashReader &reader);

private:
    static tl::unexpected<Error> impossible();
};

} // namespace goconf
