// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct z_stream_s;

namespace goconf {

/// Takes the bytes of a gzip file as they come and hands on what they hold. The file must be one member, its
/// checksum and length must be right, and nothing may stand behind it: a damaged file never looks like a
/// short one. source: RFC 1952
class GzipStream
{
public:
    using Receiver = std::function<Result<void>(QByteArrayView)>;

    /// More than `limit` bytes of content are an error.
    GzipStream(qint64 limit, Receiver receiver);
    ~GzipStream();
    Q_DISABLE_COPY_MOVE(GzipStream)

    /// Errors: Corrupt, TooLarge, those of the receiver. After an error the object is of no more use.
    Result<void> feed(QByteArrayView bytes);
    /// No more bytes will come. Errors: Corrupt when the end is missing.
    Result<void> finish();

private:
    Receiver m_receiver;
    qint64 m_left = 0;
    std::unique_ptr<z_stream_s> m_zip;
    QByteArray m_output;
    bool m_ended = false;
};

} // namespace goconf
