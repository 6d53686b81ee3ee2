// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "stores/macos/PropertyList.h"

namespace goconf {

/// What one agent of launchd, by launchd.plist(5), gives to the session: the variables of the
/// `launchctl setenv NAME VALUE...` that it runs, directly or as the script of `sh -c`. `path` is where
/// the agent stands, `home` what $HOME is for its script. A disabled agent gives nothing.
QVector<EnvEntry> launchAgentEntries(const PropertyList &agent, const QString &path, const QByteArray &home);

} // namespace goconf
