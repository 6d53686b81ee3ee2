// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace goconf::platform {

/// Tells the running programs that the variables of user or system have changed, as Windows wants it once
/// after a batch of changes (WM_SETTINGCHANGE with "Environment"; "Environment Variables" of the Windows API
/// documentation), so that programs started by Explorer from now on are given them. A window that hangs is
/// passed over after `perWindow`. Returns at once, the telling goes on in a thread of its own; a program
/// that ends meanwhile ends it. Nothing on systems without a registry.
void announceEnvironmentChange(std::chrono::milliseconds perWindow = std::chrono::milliseconds(1000));

/// Waits until what was announced is told, at most that long: for a program that is about to end, which a
/// window that hangs must not hold for long.
void waitForAnnouncement(std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace goconf::platform
