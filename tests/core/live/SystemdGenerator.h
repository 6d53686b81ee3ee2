// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

#include <QMap>

#include <optional>

namespace goconf::test {

/// What the generator of this machine's systemd makes of the environment.d of an account whose systemRoot is
/// "/"; nothing where there is no systemd. Fails the test program when the generator does not end well.
std::optional<QMap<QByteArray, QByteArray>> systemdSays(const Host &host);

} // namespace goconf::test
