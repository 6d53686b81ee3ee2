// SPDX-License-Identifier: MIT
#include "sumdb/LogHash.h"

#include "base/Sha256.h"
#include "env/grammar/GoBase64.h"

#include <algorithm>

namespace goconf {

LogHash LogHash::ofNothing()
{
    return fromBytes(Sha256::of({}).constData());
}

LogHash LogHash::ofRecord(const QByteArray &record)
{
    return fromBytes(Sha256::of('\0' + record).constData());
}

LogHash LogHash::ofNode(const LogHash &left, const LogHash &right)
{
    QByteArray bytes;
    bytes.reserve(1 + 2 * size);
    bytes.append('\1').append(left.m_bytes.data(), size).append(right.m_bytes.data(), size);
    return fromBytes(Sha256::of(bytes).constData());
}

LogHash LogHash::fromBytes(const char *data)
{
    LogHash result;
    std::copy_n(data, size, result.m_bytes.begin());
    return result;
}

std::optional<LogHash> LogHash::fromBase64(const QByteArray &text)
{
    const auto bytes = GoBase64::decode(text);
    if (!bytes || bytes->size() != size)
        return std::nullopt;
    return fromBytes(bytes->constData());
}

QByteArray LogHash::toBytes() const
{
    return QByteArray(m_bytes.data(), size);
}

} // namespace goconf
