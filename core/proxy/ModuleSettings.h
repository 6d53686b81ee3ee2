// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QByteArray>
#include <QString>

namespace goconf {

class GoEnvironment;

/// The effective values of Go's settings that say where modules come from, and who vouches for them. A value
/// object.
struct ModuleSettings
{
    static ModuleSettings of(const GoEnvironment &go, Os os);

    QByteArray goProxy;
    QByteArray goNoProxy;
    QByteArray goSumDb;
    QByteArray goNoSumDb;
    QByteArray goAuth;
    /// The first folder of GOPATH, where go keeps its head of the checksum database; empty when there is
    /// none.
    QString goPath;
    /// GOMODCACHE; empty when there is none.
    QString moduleCache;
    Os os = Os::Linux;
};

} // namespace goconf
