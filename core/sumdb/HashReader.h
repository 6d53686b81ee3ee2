// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "sumdb/LogHash.h"

#include <QVector>

namespace goconf {

/// A complete subtree of a log: the records from index * 2^level on, 2^level of them.
struct LogPosition
{
    int level = 0;
    qint64 index = 0;

    friend auto operator<=>(const LogPosition &, const LogPosition &) = default;
};

/// Gives the hashes of a log's complete subtrees.
class HashReader
{
public:
    HashReader() = default;
    virtual ~HashReader() = default;
    Q_DISABLE_COPY_MOVE(HashReader)

    /// As many hashes as positions, in the same order. What an error means is up to the reader.
    virtual Result<QVector<LogHash>> read(const QVector<LogPosition> &positions) = 0;
};

} // namespace goconf
