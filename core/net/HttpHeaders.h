// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

#include <utility>

namespace goconf {

/// The header fields of a message in their order. Names compare without regard to case (RFC 9110
/// section 5.1).
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }

    /// The first field of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const
    {
        for (const Field &field : m_fields) {
            if (field.first.compare(name, Qt::CaseInsensitive) == 0)
                return field.second;
        }
        return {};
    }

    const QVector<Field> &fields() const { return m_fields; }

private:
    QVector<Field> m_fields;
};

} // namespace goconf
