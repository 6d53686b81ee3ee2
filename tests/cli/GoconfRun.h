// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "support/TempHome.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace goconf::test {

/// One run of the built goconf in a throw-away home, and what it answered.
struct GoconfRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// `out` as one JSON document; fails the program when it is none.
    QJsonObject json() const;
};

/// Runs goconf with the environment of `host`, standard input closed; fails the program when it does not end
/// in time.
GoconfRun runGoconf(const Host &host, const QByteArrayList &arguments);

/// The same with standard output going to `file`, such as /dev/full.
GoconfRun runGoconfInto(const QString &file, const Host &host, const QByteArrayList &arguments);

/// Prepares `process` to run goconf as runGoconf does.
void prepareGoconf(QProcess &process, const Host &host, const QByteArrayList &arguments);

} // namespace goconf::test
