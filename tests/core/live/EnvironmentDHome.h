// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "support/TempHome.h"

#include <QMap>

namespace goconf::test {

/// The file of environment.d that is ours, in a home.
inline const QString ours = QStringLiteral(".config/environment.d/60-goconfigurator.conf");

/// What the store says of a home: the last value of each name.
QMap<QByteArray, QByteArray> effective(const Host &host);

/// Brings a plan to the disk, having seen that it can be taken back; fails the program when it cannot.
void write(const TempHome &home, const Result<ChangeSet> &plan);

} // namespace goconf::test
