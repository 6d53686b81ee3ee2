// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace goconf {

/// A public module proxy that anybody may use.
struct Mirror
{
    QByteArray address;
    /// Who runs it, a name.
    QString owner;
};

/// The public module proxies that are known to exist, Go's own first: resources/data/mirrors.json. Whether
/// one works from here only ProxyProbe can tell.
class Mirrors
{
public:
    static QVector<Mirror> read();
};

} // namespace goconf
