// SPDX-License-Identifier: MIT
#include "editors/ProxyHop.h"

namespace goconf::ui {

std::optional<QVector<ProxyHop>> ProxyHop::split(const QByteArray &value)
{
    QVector<ProxyHop> hops;
    ProxyHop hop;
    for (const char byte : value) {
        if (byte != ',' && byte != '|') {
            hop.text += byte;
            continue;
        }
        hop.separator = byte;
        hops.append(std::exchange(hop, {}));
    }
    if (!value.isEmpty())
        hops.append(hop);
    for (const ProxyHop &each : std::as_const(hops)) {
        if (each.text.trimmed().isEmpty())
            return std::nullopt;
    }
    return hops;
}

QByteArray ProxyHop::join(const QVector<ProxyHop> &hops)
{
    QByteArray value;
    for (qsizetype i = 0; i < hops.size(); ++i) {
        value += hops.at(i).text;
        if (i + 1 < hops.size())
            value += hops.at(i).separator;
    }
    return value;
}

} // namespace goconf::ui
