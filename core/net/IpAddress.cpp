// SPDX-License-Identifier: MIT
#include "net/IpAddress.h"

#include <QList>

#include <algorithm>

namespace goconf {

namespace {

constexpr int v4Prefix = 96;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One to four hexadecimal digits; -1 when it is anything else.
int hexGroup(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) {
        const char lower = char(c | 0x20);
        return isDigit(c) || (lower >= 'a' && lower <= 'f');
    });
    return digits && !text.isEmpty() && text.size() <= 4 ? text.toInt(nullptr, 16) : -1;
}

/// A decimal number of at most three digits without leading zeros; -1 when it is none.
int decimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return -1;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// net.ParseCIDR allows leading zeros here; -1 when it is no number.
int maskBits(QByteArrayView text)
{
    while (text.size() > 1 && text.front() == '0')
        text = text.sliced(1);
    return decimal(text);
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    const qsizetype zone = text.indexOf('%');
    if (zone >= 0) {
        const QByteArrayView address = text.first(zone);
        return address.contains(':') && zone + 1 < text.size() ? parseV6(address) : std::nullopt;
    }
    return parseWithoutZone(text);
}

std::optional<IpAddress> IpAddress::parseWithoutZone(QByteArrayView text)
{
    return text.contains(':') ? parseV6(text) : parseV4(text);
}

std::optional<IpAddress> IpAddress::parseV4(QByteArrayView text)
{
    IpAddress address;
    address.m_bytes[10] = address.m_bytes[11] = 0xff;
    size_t at = 12;
    const QList<QByteArray> fields = text.toByteArray().split('.');
    if (fields.size() != 4)
        return std::nullopt;
    for (const QByteArray &field : fields) {
        const int value = decimal(field);
        if (value < 0 || value > 255)
            return std::nullopt;
        address.m_bytes.at(at++) = quint8(value);
    }
    return address;
}

std::optional<IpAddress> IpAddress::parseV6(QByteArrayView text)
{
    // At most one "::" parts the groups; it stands for one group of zeros at least.
    const qsizetype gap = text.indexOf("::");
    IpAddress address;
    if (gap < 0)
        return address.fill(text, 0, 16) == 16 ? std::optional(address) : std::nullopt;
    const QByteArrayView after = text.sliced(gap + 2);
    IpAddress tail;
    const qsizetype before = gap > 0 ? address.fill(text.first(gap), 0, 14) : 0;
    const qsizetype behind = after.isEmpty() ? 0 : tail.fill(after, 0, 14);
    if (before < 0 || behind < 0 || before + behind > 14 || (gap > 0 && text.first(gap).contains('.')))
        return std::nullopt;
    std::copy_n(tail.m_bytes.begin(), behind, address.m_bytes.end() - behind);
    return address;
}

qsizetype IpAddress::fill(QByteArrayView groups, qsizetype at, qsizetype end)
{
    const QList<QByteArray> parts = groups.toByteArray().split(':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray &part = parts.at(i);
        const std::optional<IpAddress> v4 = i + 1 == parts.size() ? parseV4(part) : std::nullopt;
        const int value = hexGroup(part);
        const qsizetype size = v4 ? 4 : 2;
        if ((!v4 && value < 0) || at + size > end)
            return -1;
        if (v4) {
            std::copy_n(v4->m_bytes.end() - size, size, m_bytes.begin() + at);
        } else {
            m_bytes.at(size_t(at)) = quint8(value >> 8);
            m_bytes.at(size_t(at + 1)) = quint8(value & 0xff);
        }
        at += size;
    }
    return at;
}

bool IpAddress::isV4() const
{
    static constexpr std::array<quint8, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return std::equal(prefix.begin(), prefix.end(), m_bytes.begin());
}

bool IpAddress::isLoopback() const
{
    if (isV4())
        return m_bytes[12] == 127;
    IpAddress loopback;
    loopback.m_bytes[15] = 1;
    return *this == loopback;
}

bool IpAddress::sharesPrefix(const IpAddress &other, int bits) const
{
    for (size_t i = 0; i < m_bytes.size() && bits > 0; ++i, bits -= 8) {
        const auto mask = quint8(bits >= 8 ? 0xff : 0xff << (8 - bits));
        if ((m_bytes.at(i) & mask) != (other.m_bytes.at(i) & mask))
            return false;
    }
    return true;
}

std::optional<IpBlock> IpBlock::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const QByteArrayView before = text.first(slash);
    const std::optional<IpAddress> address = IpAddress::parseWithoutZone(before);
    const int bits = maskBits(text.sliced(slash + 1));
    const bool shortForm = !before.contains(':');
    if (!address || bits < 0 || bits > (shortForm ? 32 : 128))
        return std::nullopt;
    IpBlock block;
    block.m_address = *address;
    block.m_bits = shortForm ? v4Prefix + bits : bits;
    return block;
}

bool IpBlock::contains(const IpAddress &address) const
{
    // The block is an IPv4 one when its masked address is, so ::ffff:0:0/95 is not.
    const bool v4 = m_address.isV4() && m_bits >= v4Prefix;
    return v4 == address.isV4() && m_address.sharesPrefix(address, m_bits);
}

} // namespace goconf
