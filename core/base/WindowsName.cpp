// SPDX-License-Identifier: MIT
#include "base/WindowsName.h"

#include "base/Wtf8.h"

#include <algorithm>

namespace goconf {

namespace {

bool isAscii(const QByteArray &name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Only what comes back in lower case is a pair: the long s and the dotless i are no S and no I. For Greek
/// letters with an iota below, Unicode calls the other one of the pair title case.
QChar upperUnit(QChar c)
{
    for (const QChar upper : {c.toUpper(), c.toTitleCase()}) {
        if (upper != c && upper.toLower() == c)
            return upper;
    }
    return c;
}

} // namespace

QString upperName(QStringView name)
{
    QString upper(name.size(), Qt::Uninitialized);
    std::transform(name.begin(), name.end(), upper.begin(), upperUnit);
    return upper;
}

QByteArray upperName(const QByteArray &name)
{
    if (isAscii(name))
        return name.toUpper();
    const std::optional<QString> text = fromWtf8(name);
    return text ? toWtf8(upperName(*text)) : name.toUpper();
}

} // namespace goconf
