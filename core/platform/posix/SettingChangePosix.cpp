// SPDX-License-Identifier: MIT
#include "platform/SettingChange.h"

namespace goconf::platform {

void announceEnvironmentChange(std::chrono::milliseconds) {}

void waitForAnnouncement(std::chrono::milliseconds) {}

} // namespace goconf::platform
