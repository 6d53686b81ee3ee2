// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The answer of a checksum database to a lookup: the record with its number, and a signed tree head behind
/// it. Nothing in it is proven yet. source: golang.org/x/mod/sumdb/tlog ParseRecord
class SumRecord
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SumRecord)

public:
    /// Errors: Corrupt.
    static Result<SumRecord> parse(const QByteArray &message);

    /// Its place in the log, from 0.
    qint64 number = 0;
    /// Lines as in go.sum, each with its line end. This is what the log has hashed.
    QByteArray text;
    /// The signed note.
    QByteArray head;
};

} // namespace goconf
