// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "sumdb/LogHash.h"

#include <QCoreApplication>

namespace goconf {

/// The state of a log: how many records it has, and the hash over all of them.
/// source: golang.org/x/mod/sumdb/tlog ParseTree
class TreeHead
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TreeHead)

public:
    /// From the text of a signed note: "go.sum database tree", the size and the hash, a line each; further
    /// lines are passed over. Errors: Corrupt.
    static Result<TreeHead> parse(const QByteArray &text);

    qint64 size = 0;
    LogHash hash = LogHash::ofNothing();

    friend bool operator==(const TreeHead &, const TreeHead &) = default;
};

} // namespace goconf
