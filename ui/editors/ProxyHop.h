// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

namespace goconf::ui {

/// One item of GOPROXY and the separator behind it, as they stand there.
struct ProxyHop
{
    QByteArray text;
    /// ',': the next is asked when the module is not there; '|': after any failure.
    char separator = ',';

    /// The items of a value, byte for byte; nothing where it has an empty item, which go passes over.
    static std::optional<QVector<ProxyHop>> split(const QByteArray &value);
    /// The separator of the last one is left out.
    static QByteArray join(const QVector<ProxyHop> &hops);
};

} // namespace goconf::ui
