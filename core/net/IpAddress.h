// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace goconf {

/// An IPv4 or IPv6 address as Go reads it. An IPv4 address and the same address in IPv6 form (::ffff:1.2.3.4)
/// are one and the same, as with net.IP.Equal. source: net/netip ParseAddr, net/ip.go.
class IpAddress
{
public:
    /// netip.ParseAddr; a zone (fe80::1%eth0) is read and forgotten.
    static std::optional<IpAddress> parse(QByteArrayView text);
    /// net.ParseIP: the same, but a zone is refused.
    static std::optional<IpAddress> parseWithoutZone(QByteArrayView text);

    bool isV4() const;
    /// 127.0.0.0/8 and ::1.
    bool isLoopback() const;
    /// Whether the first `bits` of all 128 are the same.
    bool sharesPrefix(const IpAddress &other, int bits) const;

    friend bool operator==(const IpAddress &a, const IpAddress &b) { return a.m_bytes == b.m_bytes; }

private:
    static std::optional<IpAddress> parseV4(QByteArrayView text);
    static std::optional<IpAddress> parseV6(QByteArrayView text);
    /// Writes groups with ':' between them, the last perhaps in IPv4 form, from byte `at` up to `end` at
    /// most; returns where they end, -1 when they are none.
    qsizetype fill(QByteArrayView groups, qsizetype at, qsizetype end);

    std::array<quint8, 16> m_bytes{};
};

/// An address block such as 10.0.0.0/8. source: net.ParseCIDR, net.IPNet.Contains.
class IpBlock
{
public:
    static std::optional<IpBlock> parse(QByteArrayView text);

    /// False for an address of the other family, also for ::/0 and an IPv4 address.
    bool contains(const IpAddress &address) const;

private:
    IpAddress m_address;
    int m_bits = 0;
};

} // namespace goconf
