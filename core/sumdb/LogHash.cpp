// SPDX-License-Identifier: MIT
#include "sumdb/LogHash.h"

#include "env/grammar/GoBase64.h"

#include <gcrypt.h>

#include <algorithm>

namespace goconf {

namespace {

LogHash sha256(const QByteArray &bytes)
{
    gcry_check_version(nullptr); // the first call readies the library
    std::array<char, LogHash::size> digest;
    gcry_md_hash_buffer(GCRY_MD_SHA256, digest.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return LogHash::fromBytes(digest.data());
}

} // namespace

LogHash LogHash::ofNothing()
{
    return sha256({});
}

LogHash LogHash::ofRecord(const QByteArray &record)
{
    return sha256('\0' + record);
}

LogHash LogHash::ofNode(const LogHash &left, const LogHash &right)
{
    QByteArray bytes;
    bytes.reserve(1 + 2 * size);
    bytes.append('\1').append(left.m_bytes.data(), size).append(right.m_bytes.data(), size);
    return sha256(bytes);
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
