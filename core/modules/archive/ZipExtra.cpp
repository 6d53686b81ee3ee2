// SPDX-License-Identifier: MIT
#include "modules/archive/ZipExtra.h"

#include "modules/archive/LittleEndian.h"

namespace goconf {

namespace {

constexpr quint16 zip64Tag = 0x0001;
/// Far beyond any limit of ours, and far from overflow.
constexpr quint64 absurd = quint64(1) << 48;

/// The content of the one zip64 field; empty when there is none. Nothing when there are two.
std::optional<QByteArrayView> zip64Field(QByteArrayView extra)
{
    std::optional<QByteArrayView> found;
    LittleEndian rest(extra);
    while (rest.left() >= 4) {
        const quint16 tag = rest.u16();
        const quint16 size = rest.u16();
        // Programs write strange things here; without meaning for us the rest is passed over, as in Go.
        if (size > rest.left())
            break;
        const QByteArrayView field = rest.bytes(size);
        if (tag != zip64Tag)
            continue;
        if (found)
            return std::nullopt;
        found = field;
    }
    return found ? found : QByteArrayView();
}

} // namespace

std::optional<ZipExtra::Sizes> ZipExtra::sizes(QByteArrayView extra, bool needsSize, bool needsCompressed,
                                               bool needsOffset)
{
    Sizes sizes;
    if (!needsSize && !needsCompressed && !needsOffset)
        return sizes;
    const auto field = zip64Field(extra);
    if (!field)
        return std::nullopt;
    LittleEndian numbers(*field);
    const auto take = [&numbers](bool needed, qint64 &target) {
        if (!needed)
            return true;
        if (numbers.left() < 8)
            return false;
        const quint64 number = numbers.u64();
        target = static_cast<qint64>(number);
        return number < absurd;
    };
    if (!take(needsSize, sizes.size) || !take(needsCompressed, sizes.compressedSize) ||
        !take(needsOffset, sizes.offset))
        return std::nullopt;
    return sizes;
}

} // namespace goconf
