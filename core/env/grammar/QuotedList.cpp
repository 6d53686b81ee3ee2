// SPDX-License-Identifier: MIT
#include "env/grammar/QuotedList.h"

#include <algorithm>

namespace goconf {

namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

Result<QByteArrayList> QuotedList::split(const QByteArray &text)
{
    QByteArrayList fields;
    qsizetype i = 0;
    while (true) {
        while (i < text.size() && isBlank(text.at(i)))
            ++i;
        if (i == text.size())
            return fields;
        const char first = text.at(i);
        if (first == '"' || first == '\'') {
            const qsizetype end = text.indexOf(first, i + 1);
            if (end < 0)
                return fail(ErrorCode::InvalidValue,
                            tr("A quotation mark %1 is opened but never closed.").arg(QLatin1Char(first)),
                            QStringLiteral("unterminated %1 string").arg(QLatin1Char(first)));
            fields.append(text.mid(i + 1, end - i - 1));
            i = end + 1;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !isBlank(text.at(i)))
            ++i;
        fields.append(text.mid(begin, i - begin));
    }
}

QByteArray QuotedList::join(const QByteArrayList &fields)
{
    QByteArrayList quoted;
    for (const QByteArray &field : fields) {
        const bool single = field.contains('\'');
        const bool twofold = field.contains('"');
        if (single && twofold)
            return fields.join(' ');
        if (single)
            quoted.append('"' + field + '"');
        else if (twofold || std::any_of(field.begin(), field.end(), isBlank))
            quoted.append('\'' + field + '\'');
        else
            quoted.append(field);
    }
    return quoted.join(' ');
}

} // namespace goconf
