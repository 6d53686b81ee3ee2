// SPDX-License-Identifier: MIT
#include "sumdb/TreeHead.h"

namespace goconf {

namespace {

constexpr qsizetype longest = 1'000'000;

} // namespace

Result<TreeHead> TreeHead::parse(const QByteArray &text)
{
    const auto malformed = [] {
        return fail(
            ErrorCode::Corrupt,
            tr("The head of the log cannot be read: check that the address leads to a checksum database."),
            QStringLiteral("malformed tree note"));
    };
    const QByteArrayList lines = text.left(longest).split('\n');
    if (text.size() > longest || lines.size() < 4 || lines.at(0) != "go.sum database tree")
        return malformed();
    bool isNumber = false;
    const qint64 size = lines.at(1).toLongLong(&isNumber);
    const auto hash = LogHash::fromBase64(lines.at(2));
    if (!isNumber || size < 0 || lines.at(1) != QByteArray::number(size) || !hash)
        return malformed();
    TreeHead result;
    result.size = size;
    result.hash = *hash;
    return result;
}

} // namespace goconf
