// SPDX-License-Identifier: MIT
#include "sumdb/SumRecord.h"

#include "env/grammar/GoText.h"

#include <algorithm>
#include <optional>

namespace goconf {

namespace {

/// strconv.ParseInt: a sign and leading zeros are fine, blanks are not.
std::optional<qint64> readNumber(const QByteArray &text)
{
    const qsizetype sign = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const bool digits =
        std::all_of(text.cbegin() + sign, text.cend(), [](char byte) { return byte >= '0' && byte <= '9'; });
    bool inRange = false;
    const qint64 number = text.toLongLong(&inRange);
    return digits && inRange ? std::optional(number) : std::nullopt;
}

bool isRecordText(const QByteArray &text)
{
    return GoText::isUtf8(text) && std::all_of(text.cbegin(), text.cend(), [](char byte) {
               return byte == '\n' || static_cast<uchar>(byte) >= 0x20;
           });
}

} // namespace

Result<SumRecord> SumRecord::parse(const QByteArray &message)
{
    const qsizetype first = message.indexOf('\n');
    const qsizetype blank = first < 0 ? -1 : message.indexOf("\n\n", first + 1);
    const auto number = readNumber(message.left(std::max<qsizetype>(first, 0)));
    // A record cannot have a negative number; Go finds that out one step later.
    if (blank < 0 || !number || *number < 0 || !isRecordText(message.mid(first + 1, blank - first)))
        return fail(
            ErrorCode::Corrupt,
            tr("The answer is not a record of a checksum database: check the proxy; a web page may stand "
               "in its place."),
            QStringLiteral("malformed record data"));
    SumRecord result;
    result.number = *number;
    result.text = message.mid(first + 1, blank - first);
    result.head = message.mid(blank + 2);
    return result;
}

} // namespace goconf
