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

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
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
    IpAddress address;
    size_t filled = 0;
    qsizetype gap = -1; // bytes before "::"
    if (text.startsWith("::")) {
        gap = 0;
        text = text.sliced(2);
    }
    bool separated = true; // the text begins, or a ':' came before
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        int value = 0;
        while (digits < text.size() && hexValue(text[digits]) >= 0 && digits < 5)
            value = value * 16 + hexValue(text[digits++]);
        if (!separated || digits == 0 || digits > 4 || filled == 16)
            return std::nullopt;
        if (digits < text.size() && text[digits] == '.') { // the last four bytes in IPv4 form
            const std::optional<IpAddress> tail = parseV4(text);
            if (!tail || filled + 4 > 16 || (gap < 0 && filled != 12))
                return std::nullopt;
            for (size_t i = 12; i < 16; ++i)
                address.m_bytes.at(filled++) = tail->m_bytes.at(i);
            break;
        }
        address.m_bytes.at(filled++) = quint8(value >> 8);
        address.m_bytes.at(filled++) = quint8(value & 0xff);
        text = text.sliced(digits);
        separated = false;
        if (text.isEmpty())
            break;
        if (text.front() != ':' || text.size() == 1)
            return std::nullopt;
        text = text.sliced(1);
        separated = true;
        if (text.front() == ':') {
            if (gap >= 0)
                return std::nullopt;
            gap = qsizetype(filled);
            text = text.sliced(1);
        }
    }
    if (gap < 0)
        return filled == 16 ? std::optional(address) : std::nullopt;
    if (filled == 16)
        return std::nullopt; // "::" stands for one group at least
    std::rotate(address.m_bytes.begin() + gap, address.m_bytes.begin() + qsizetype(filled),
                address.m_bytes.end());
    return address;
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
