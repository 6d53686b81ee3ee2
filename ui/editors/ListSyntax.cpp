// SPDX-License-Identifier: MIT
#include "editors/ListSyntax.h"

#include "env/grammar/QuotedList.h"

namespace goconf::ui {

std::optional<QByteArrayList> ListSyntax::split(const QByteArray &value) const
{
    if (value.isEmpty())
        return QByteArrayList();
    if (m_separator != '\0')
        return value.split(m_separator);
    const Result<QByteArrayList> fields = QuotedList::split(value);
    return fields ? std::optional(*fields) : std::nullopt;
}

QByteArray ListSyntax::join(const QByteArrayList &elements) const
{
    if (m_separator != '\0')
        return elements.join(m_separator);
    // One by one: of fields together with one that cannot be quoted QuotedList takes all quotation marks
    // away.
    QByteArrayList quoted;
    for (const QByteArray &element : elements)
        quoted.append(QuotedList::join({element}));
    return quoted.join(' ');
}

bool ListSyntax::holds(const QByteArray &element) const
{
    if (m_separator != '\0')
        return !element.isEmpty() && !element.contains(m_separator);
    const Result<QByteArrayList> fields = QuotedList::split(QuotedList::join({element}));
    return fields && *fields == QByteArrayList{element};
}

} // namespace goconf::ui
