// SPDX-License-Identifier: MIT
#include "platform/SettingChange.h"

#include "platform/windows/Win32.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace goconf::platform {

namespace {

struct Announcements
{
    std::mutex guard;
    std::condition_variable allTold;
    int running = 0;
};

/// Never destroyed: a thread may still tell when the program ends.
Announcements &announcements()
{
    static auto *const all = new Announcements;
    return *all;
}

void announce(std::chrono::milliseconds perWindow)
{
    DWORD_PTR answer = 0;
    ::SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(L"Environment"),
                          SMTO_ABORTIFHUNG, UINT(perWindow.count()), &answer);
    const std::lock_guard lock(announcements().guard);
    if (--announcements().running == 0)
        announcements().allTold.notify_all();
}

} // namespace

void announceEnvironmentChange(std::chrono::milliseconds perWindow)
{
    {
        const std::lock_guard lock(announcements().guard);
        ++announcements().running;
    }
    std::thread(announce, perWindow).detach();
}

void waitForAnnouncement(std::chrono::milliseconds limit)
{
    std::unique_lock lock(announcements().guard);
    announcements().allTold.wait_for(lock, limit, [] { return announcements().running == 0; });
}

} // namespace goconf::platform
