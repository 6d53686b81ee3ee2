// SPDX-License-Identifier: MIT
#include "modules/archive/GzipStream.h"

#include "modules/archive/ArchiveError.h"

#include <zlib.h>

namespace goconf {

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;

} // namespace

GzipStream::GzipStream(qint64 limit, Receiver receiver)
    : m_receiver(std::move(receiver))
    , m_left(limit)
    , m_zip(std::make_unique<z_stream_s>())
    , m_output(bufferSize, Qt::Uninitialized)
{
    // 16: a gzip header and trailer, which zlib then checks, and no other form.
    if (inflateInit2(m_zip.get(), MAX_WBITS + 16) != Z_OK)
        qFatal("zlib cannot inflate");
}

GzipStream::~GzipStream()
{
    inflateEnd(m_zip.get());
}

Result<void> GzipStream::feed(QByteArrayView bytes)
{
    if (m_ended && !bytes.isEmpty())
        return archive_error::damaged("something stands behind the end of the gzip file");
    m_zip->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_zip->avail_in = static_cast<uInt>(bytes.size());
    while (m_zip->avail_in > 0 || m_zip->avail_out == 0) {
        m_zip->next_out = reinterpret_cast<Bytef *>(m_output.data());
        m_zip->avail_out = static_cast<uInt>(m_output.size());
        const int state = inflate(m_zip.get(), Z_NO_FLUSH);
        m_ended = state == Z_STREAM_END;
        if (!m_ended && state != Z_OK && state != Z_BUF_ERROR)
            return archive_error::damaged("the gzip file is damaged");
        const qsizetype made = m_output.size() - static_cast<qsizetype>(m_zip->avail_out);
        m_left -= made;
        if (m_left < 0)
            return archive_error::tooLarge("the content has too many bytes");
        if (made > 0) {
            if (const Result<void> taken = m_receiver(QByteArrayView(m_output).first(made)); !taken)
                return taken;
        }
        if (m_ended)
            break;
    }
    if (m_ended && m_zip->avail_in > 0)
        return archive_error::damaged("something stands behind the end of the gzip file");
    return {};
}

Result<void> GzipStream::finish()
{
    return m_ended ? Result<void>() : archive_error::damaged("the gzip file ends early");
}

} // namespace goconf
