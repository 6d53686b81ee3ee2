// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf {

/// One entry of a zip file, as its central directory has it. Offsets and sizes in bytes.
struct ZipEntry
{
    enum Method : quint16 { Stored = 0, Deflated = 8 };

    QByteArray name;
    quint16 flags = 0;
    Method method = Stored;
    quint32 crc = 0;
    qint64 compressedSize = 0;
    qint64 size = 0;
    qint64 headerOffset = 0;
    /// Where the compressed content begins, behind the local header.
    qint64 dataOffset = 0;

    /// Bit 3: sizes and checksum follow the content instead of standing in the local header.
    bool hasDescriptor() const { return (flags & 0x8) != 0; }
    bool isFolder() const { return name.endsWith('/'); }
};

} // namespace goconf
