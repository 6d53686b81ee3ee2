// SPDX-License-Identifier: MIT
#pragma once

#include <system_error>

class QFileDevice;

namespace goconf {

/// The number of <cerrno> for the failure that a QFile has, which keeps of the system's number nothing but
/// its sentence; EIO where it has none.
int errnoOf(const QFileDevice &file);

/// The same for what std::filesystem answers, where Windows has numbers of its own.
int errnoOf(const std::error_code &error);

} // namespace goconf
