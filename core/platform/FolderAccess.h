// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// A thin call of the operating system, for the checks of PATH.
namespace goconf::platform {

/// Whether every user of this machine may create files in the folder; false also where it cannot be told. No
/// NUL in `folder`.
bool isOpenToEveryone(const QByteArray &folder);

} // namespace goconf::platform
