// SPDX-License-Identifier: MIT
#include "modules/archive/ZipEntryReader.h"

#include "modules/archive/ArchiveError.h"
#include "modules/archive/LittleEndian.h"
#include "platform/RegularFile.h"

#include <zlib.h>

#include <algorithm>

namespace goconf {

namespace {

using archive_error::damaged;

/// Large enough for nearly every source file, small enough for the processor's cache and for a quick stop.
constexpr qsizetype bufferSize = qsizetype(256) * 1024;
constexpr quint32 descriptorSignature = 0x08074b50;

Bytef *zlibBytes(const char *bytes)
{
    // zlib reads only, whatever its type says.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

} // namespace

ZipEntryReader::ZipEntryReader(const QString &path, const UnpackTarget &target, WorkMeter &meter)
    : m_file(path)
    , m_sink(target)
    , m_meter(meter)
    , m_zip(std::make_unique<z_stream_s>())
    , m_input(bufferSize, Qt::Uninitialized)
    , m_output(bufferSize, Qt::Uninitialized)
{
    // Negative: a bare deflate stream without a header of its own.
    if (inflateInit2(m_zip.get(), -MAX_WBITS) != Z_OK)
        qFatal("zlib cannot inflate");
}

ZipEntryReader::~ZipEntryReader()
{
    inflateEnd(m_zip.get());
}

Result<QByteArray> ZipEntryReader::read(const ZipEntry &entry, const QByteArray &name)
{
    const Result<void> opened =
        m_file.isOpen() ? Result<void>() : openRegular(m_file, QFile::ReadOnly | QFile::Unbuffered);
    if (!opened)
        return fail(opened.error());
    if (!m_file.seek(entry.dataOffset))
        return archive_error::unreadable(m_file);
    if (const Result<void> begun = m_sink.begin(name); !begun)
        return fail(begun.error());
    m_delivered = 0;
    m_crc = 0;
    const Result<void> done = entry.method == ZipEntry::Stored ? copyAll(entry) : inflateAll(entry);
    if (!done)
        return fail(done.error());
    if (m_delivered != entry.size)
        return damaged("an entry is shorter than it declares");
    if (m_crc != entry.crc)
        return damaged("the checksum of an entry is wrong");
    if (entry.hasDescriptor()) {
        if (const Result<void> fine = checkDescriptor(entry); !fine)
            return fail(fine.error());
    }
    return m_sink.finish();
}

Result<QByteArrayView> ZipEntryReader::nextChunk(qint64 left)
{
    const qint64 wanted = std::min<qint64>(left, m_input.size());
    const qint64 got = m_file.read(m_input.data(), wanted);
    if (got < 0)
        return archive_error::unreadable(m_file);
    // Checked when the directory was read: the file has become shorter since.
    if (got == 0)
        return damaged("the file ends within an entry");
    return QByteArrayView(m_input).first(got);
}

Result<void> ZipEntryReader::copyAll(const ZipEntry &entry)
{
    for (qint64 left = entry.compressedSize; left > 0;) {
        const Result<QByteArrayView> chunk = nextChunk(left);
        if (!chunk)
            return fail(chunk.error());
        left -= chunk->size();
        if (const Result<void> done = deliver(*chunk, entry); !done)
            return done;
    }
    return {};
}

Result<void> ZipEntryReader::inflateAll(const ZipEntry &entry)
{
    inflateReset(m_zip.get());
    bool ended = false;
    for (qint64 left = entry.compressedSize; left > 0;) {
        const Result<QByteArrayView> chunk = nextChunk(left);
        if (!chunk)
            return fail(chunk.error());
        left -= chunk->size();
        if (const Result<void> done = inflateChunk(*chunk, entry, ended); !done)
            return done;
        if (ended && (left > 0 || m_zip->avail_in > 0))
            return damaged("something stands behind the content of an entry");
    }
    return ended ? Result<void>() : damaged("the content of an entry ends early");
}

Result<void> ZipEntryReader::inflateChunk(QByteArrayView chunk, const ZipEntry &entry, bool &ended)
{
    m_zip->next_in = zlibBytes(chunk.data());
    m_zip->avail_in = static_cast<uInt>(chunk.size());
    do {
        m_zip->next_out = zlibBytes(m_output.data());
        m_zip->avail_out = static_cast<uInt>(m_output.size());
        const int state = inflate(m_zip.get(), Z_NO_FLUSH);
        ended = state == Z_STREAM_END;
        // Z_BUF_ERROR: nothing more can be made of this chunk.
        if (!ended && state != Z_OK && state != Z_BUF_ERROR)
            return damaged("the content of an entry is damaged");
        const qsizetype made = m_output.size() - static_cast<qsizetype>(m_zip->avail_out);
        if (const Result<void> done = deliver(QByteArrayView(m_output).first(made), entry); !done)
            return done;
    } while (!ended && (m_zip->avail_in > 0 || m_zip->avail_out == 0));
    return {};
}

Result<void> ZipEntryReader::deliver(QByteArrayView bytes, const ZipEntry &entry)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.size() > entry.size - m_delivered)
        return damaged("an entry is longer than it declares");
    m_delivered += bytes.size();
    m_crc = static_cast<quint32>(crc32(m_crc, zlibBytes(bytes.data()), static_cast<uInt>(bytes.size())));
    if (const Result<void> written = m_sink.write(bytes); !written)
        return written;
    return m_meter.add(bytes.size());
}

/// The signature is optional, and the sizes have 32 or 64 bits, which nothing tells.
Result<void> ZipEntryReader::checkDescriptor(const ZipEntry &entry)
{
    if (!m_file.seek(entry.dataOffset + entry.compressedSize))
        return archive_error::unreadable(m_file);
    const QByteArray bytes = m_file.read(24);
    if (bytes.size() < 12)
        return damaged("the file ends within an entry");
    const auto matches = [&entry, &bytes](qsizetype begin, bool wide) {
        const qsizetype size = wide ? 20 : 12;
        if (bytes.size() < begin + size)
            return false;
        LittleEndian numbers(QByteArrayView(bytes).sliced(begin, size));
        if (numbers.u32() != entry.crc)
            return false;
        const quint64 compressed = wide ? numbers.u64() : numbers.u32();
        const quint64 plain = wide ? numbers.u64() : numbers.u32();
        return compressed == static_cast<quint64>(entry.compressedSize) &&
               plain == static_cast<quint64>(entry.size);
    };
    const bool isSigned = LittleEndian(bytes).u32() == descriptorSignature;
    if ((isSigned && (matches(4, false) || matches(4, true))) || matches(0, false) || matches(0, true))
        return {};
    return damaged("the descriptor behind an entry differs from the central directory");
}

} // namespace goconf
