// SPDX-License-Identifier: MIT
#pragma once

#include "modules/archive/UnpackSink.h"
#include "modules/archive/WorkMeter.h"
#include "modules/archive/ZipEntry.h"

#include <QFile>

#include <memory>

struct z_stream_s;

namespace goconf {

/// Inflates entries of a zip file into a sink, one after the other. It holds the file open itself, so that
/// several of them can work side by side. Never gives the sink more bytes than the directory declares.
class ZipEntryReader
{
public:
    /// `path` is opened at the first entry.
    ZipEntryReader(const QString &path, const UnpackTarget &target, WorkMeter &meter);
    ~ZipEntryReader();
    Q_DISABLE_COPY_MOVE(ZipEntryReader)

    /// The SHA-256 of the content. `name` is what the target knows the entry by. Errors: Corrupt when length,
    /// checksum, descriptor or compressed form is wrong; Cancelled; what the system refuses.
    Result<QByteArray> read(const ZipEntry &entry, const QByteArray &name);

private:
    Result<void> inflateAll(const ZipEntry &entry);
    Result<void> inflateChunk(QByteArrayView chunk, const ZipEntry &entry, bool &ended);
    Result<void> copyAll(const ZipEntry &entry);
    Result<void> deliver(QByteArrayView bytes, const ZipEntry &entry);
    Result<QByteArrayView> nextChunk(qint64 left);
    Result<void> checkDescriptor(const ZipEntry &entry);

    QFile m_file;
    UnpackSink m_sink;
    WorkMeter &m_meter;
    std::unique_ptr<z_stream_s> m_zip;
    QByteArray m_input;
    QByteArray m_output;
    /// Of the present entry.
    qint64 m_delivered = 0;
    quint32 m_crc = 0;
};

} // namespace goconf
