// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace goconf {

/// Takes the bytes of a tar archive as they come and tells a receiver what is in it. Understood are the forms
/// that Go writes: ustar, and pax records for what does not fit. Anything but files and folders is refused, a
/// damaged header never passes for the end, and the end must be there: two empty blocks, and nothing behind.
/// source: POSIX pax, "ustar Interchange Format"; archive/tar
class TarStream
{
public:
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        /// `name` as in the archive, without the final '/' of a folder; not checked.
        virtual Result<void> beginFile(const QByteArray &name, qint64 size) = 0;
        virtual Result<void> write(QByteArrayView bytes) = 0;
        virtual Result<void> endFile() = 0;
        virtual Result<void> folder(const QByteArray &name) = 0;
    };

    /// The receiver must live as long as the stream.
    explicit TarStream(Receiver &receiver);

    /// Errors: Corrupt, Refused, those of the receiver. After an error the object is of no more use.
    Result<void> feed(QByteArrayView bytes);
    /// No more bytes will come. Errors: Corrupt when the end is missing.
    Result<void> finish();

private:
    enum class State { Header, File, Records, Padding };

    Result<void> takeBlock(QByteArrayView block);
    Result<void> beginEntry(QByteArrayView block);
    Result<void> takeBody(QByteArrayView bytes);
    Result<void> endBody();
    Result<void> readRecords();
    void pad(qint64 size);

    Receiver &m_receiver;
    State m_state = State::Header;
    /// An incomplete header block, or the pax records so far.
    QByteArray m_block;
    QByteArray m_records;
    /// Bytes left of the body, then of the padding behind it.
    qint64 m_left = 0;
    qint64 m_padding = 0;
    /// From pax records, for the next entry: -1 and empty when they say nothing.
    QByteArray m_nextName;
    qint64 m_nextSize = -1;
    int m_emptyBlocks = 0;
};

} // namespace goconf
