// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

namespace goconf {

/// The way to a checksum database, directly or through a proxy. Called on the thread that asks the
/// SumDatabase, and blocks it. What it gives is not believed, so the way need not be safe.
class SumTransport
{
public:
    SumTransport() = default;
    virtual ~SumTransport() = default;
    Q_DISABLE_COPY_MOVE(SumTransport)

    /// The body of the answer at `path` below the database's address, such as "/latest",
    /// "/lookup/golang.org/!x@v1.0.0" or "/tile/8/0/x001/234.p/5"; not percent-encoded. Errors: NotFound when
    /// the server says so (404, 410); TooLarge beyond `limit` bytes; Timeout and Cancelled, after which
    /// nothing else is tried; whatever else goes wrong.
    virtual Result<QByteArray> get(const QByteArray &path, qint64 limit) = 0;

    /// The same for several, which may be asked at once; as many answers as paths, in the same order. One
    /// after the other unless overridden.
    virtual QVector<Result<QByteArray>> getAll(const QByteArrayList &paths, qint64 limit);

    /// Whether asking for something else after such an error would only take the time once more.
    static bool isFinal(ErrorCode code) { return code == ErrorCode::Timeout || code == ErrorCode::Cancelled; }
};

} // namespace goconf
