// SPDX-License-Identifier: MIT
#include "sumdb/Tile.h"

#include "base/Digits.h"

#include <algorithm>
#include <climits>

namespace goconf {

namespace {

constexpr int greatestHeight = 30;
constexpr int greatestLevel = 63;
constexpr qint64 pathBase = 1000;

/// How many nodes a tree of `size` records has at a level; a shift by 63 and more leaves none. The records
/// themselves lie below level 0.
qint64 nodesAt(int level, qint64 size)
{
    return level >= 63 ? 0 : size >> std::max(level, 0);
}

LogHash subtreeHash(const char *content, qint64 count)
{
    if (count == 1)
        return LogHash::fromBytes(content);
    const qint64 half = count / 2;
    return LogHash::ofNode(subtreeHash(content, half), subtreeHash(content + half * LogHash::size, half));
}

/// -1 when it is none, or does not fit.
int readNumber(const QByteArray &text)
{
    const qint64 number = numberOfDigits(text).value_or(-1);
    return number <= INT_MAX ? static_cast<int>(number) : -1;
}

/// The groups of three digits; -1 when one is none, or when there are more than fit.
qint64 readGroups(const QByteArrayList &groups)
{
    qint64 number = 0;
    for (const QByteArray &group : groups) {
        const int digits = readNumber(group.startsWith('x') ? group.mid(1) : group);
        if (digits < 0 || digits >= pathBase || number > (INT64_MAX - digits) / pathBase)
            return -1;
        number = number * pathBase + digits;
    }
    return number;
}

} // namespace

Tile Tile::holding(int height, const LogPosition &position)
{
    Tile tile;
    tile.height = height;
    tile.level = position.level / height;
    const int within = position.level - tile.level * height;
    tile.number = position.index >> (height - within);
    const qint64 index = position.index - (tile.number << (height - within));
    tile.width = static_cast<int>((index + 1) << within);
    return tile;
}

Result<Tile> Tile::parse(const QByteArray &path)
{
    const auto malformed = [] {
        return fail(ErrorCode::InvalidValue, tr("This is not the path of a tile of a checksum database."),
                    QStringLiteral("malformed tile path"));
    };
    QByteArrayList parts = path.split('/');
    if (parts.size() < 4)
        return malformed();
    Tile tile;
    tile.height = readNumber(parts.at(1));
    if (tile.height < 1 || tile.height > greatestHeight)
        return malformed();
    tile.level = parts.at(2) == "data" ? dataLevel : readNumber(parts.at(2));
    tile.width = tile.fullWidth();
    if (parts.at(parts.size() - 2).endsWith(".p")) {
        tile.width = readNumber(parts.takeLast());
        parts.last().chop(2);
    }
    tile.number = readGroups(parts.mid(3));
    const bool inRange = tile.level <= greatestLevel && tile.number >= 0 && tile.width > 0;
    if (!inRange || tile.path() != path)
        return malformed();
    return tile;
}

QByteArray Tile::path() const
{
    QByteArray groups = QByteArray::number(number % pathBase).rightJustified(3, '0');
    for (qint64 rest = number / pathBase; rest > 0; rest /= pathBase)
        groups.prepend('x' + QByteArray::number(rest % pathBase).rightJustified(3, '0') + '/');
    return "tile/" + QByteArray::number(height) + '/' +
           (level == dataLevel ? QByteArray("data") : QByteArray::number(level)) + '/' + groups +
           (isFull() ? QByteArray() : ".p/" + QByteArray::number(width));
}

std::optional<Tile> Tile::inTree(qint64 size) const
{
    return ancestor(0, size);
}

std::optional<Tile> Tile::ancestor(int generations, qint64 size) const
{
    Tile tile = *this;
    tile.level += generations;
    const int shift = generations * height;
    tile.number = shift >= 63 ? 0 : number >> shift;
    const qint64 nodes = nodesAt(tile.level * height, size);
    // The first node of the tile; in a tree of a valid size this cannot overflow.
    if (tile.number > nodes >> height)
        return std::nullopt;
    const qint64 present = std::min<qint64>(nodes - (tile.number << height), fullWidth());
    if (present <= 0)
        return std::nullopt;
    tile.width = static_cast<int>(present);
    return tile;
}

Tile Tile::full() const
{
    Tile tile = *this;
    tile.width = fullWidth();
    return tile;
}

Result<LogHash> Tile::hashAt(const QByteArray &content, const LogPosition &position) const
{
    const Tile least = holding(height, position);
    if (level != least.level || number != least.number || width < least.width ||
        content.size() != contentSize())
        return fail(ErrorCode::Corrupt, tr("A tile of the checksum database is incomplete: try again."),
                    QStringLiteral("no hash %1/%2 in %3")
                        .arg(position.level)
                        .arg(position.index)
                        .arg(QString::fromLatin1(path())));
    const qint64 count = qint64(1) << (position.level - level * height);
    return subtreeHash(content.constData() + (least.width - count) * LogHash::size, count);
}

LogHash Tile::rootHash(const QByteArray &content) const
{
    return subtreeHash(content.constData(), fullWidth());
}

} // namespace goconf
