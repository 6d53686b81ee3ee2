// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QMap>

namespace goconf::test {

/// What the generator of this machine's systemd makes of the environment.d of an account whose systemRoot is
/// "/". Fails the test program when the generator is missing or does not end well.
QMap<QByteArray, QByteArray> systemdSays(const Host &host);

} // namespace goconf::test
