// SPDX-License-Identifier: MIT
#include "sdk/executable/FileBytes.h"

namespace goconf {

std::optional<QByteArray> FileBytes::block(quint64 offset, quint64 size) const
{
    if (size > largestBlock || offset > m_size || size > m_size - offset)
        return std::nullopt;
    if (!m_file->seek(qint64(offset)))
        return std::nullopt;
    QByteArray bytes = m_file->read(qint64(size));
    if (quint64(bytes.size()) != size)
        return std::nullopt;
    return bytes;
}

quint64 FileBytes::number(const QByteArray &block, qsizetype offset, qsizetype bytes) const
{
    if (offset < 0 || offset > block.size() - bytes)
        return 0;
    quint64 result = 0;
    for (qsizetype i = 0; i < bytes; ++i) {
        const qsizetype at = m_bigEndian ? offset + i : offset + bytes - 1 - i;
        result = result << 8 | quint64(quint8(block.at(at)));
    }
    return result;
}

} // namespace goconf
