// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace goconf {

/// Takes numbers from the front of bytes in the order that zip files have. The caller has checked that there
/// are enough.
class LittleEndian
{
public:
    explicit LittleEndian(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    quint16 u16() { return take<quint16>(); }
    quint32 u32() { return take<quint32>(); }
    quint64 u64() { return take<quint64>(); }
    QByteArrayView bytes(qsizetype count)
    {
        const QByteArrayView result = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return result;
    }
    qsizetype left() const { return m_rest.size(); }

private:
    template <typename T>
    T take()
    {
        return qFromLittleEndian<T>(bytes(sizeof(T)).data());
    }

    QByteArrayView m_rest;
};

} // namespace goconf
