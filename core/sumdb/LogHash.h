// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace goconf {

/// A SHA-256 value in a Merkle tree. source: RFC 6962, section 2.1
class LogHash
{
public:
    static constexpr qsizetype size = 32;

    /// Of a tree without records.
    static LogHash ofNothing();
    /// Of a leaf: a zero byte, then the record.
    static LogHash ofRecord(const QByteArray &record);
    /// Of an inner node: a one byte, then the hashes of both sides.
    static LogHash ofNode(const LogHash &left, const LogHash &right);

    /// From 32 bytes at `data`.
    static LogHash fromBytes(const char *data);
    /// Nothing when it is not base64 of 32 bytes.
    static std::optional<LogHash> fromBase64(const QByteArray &text);

    QByteArray toBytes() const;
    QByteArray toBase64() const { return toBytes().toBase64(); }

    friend bool operator==(const LogHash &, const LogHash &) = default;

private:
    std::array<char, size> m_bytes{};
};

} // namespace goconf
