// SPDX-License-Identifier: MIT
#include "platform/SettingChange.h"

#include "platform/windows/Handle.h"

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

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

void toldOne()
{
    const std::lock_guard lock(announcements().guard);
    if (--announcements().running == 0)
        announcements().allTold.notify_all();
}

DWORD WINAPI announce(void *perWindow)
{
    DWORD_PTR answer = 0;
    ::SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(L"Environment"),
                          SMTO_ABORTIFHUNG, UINT(reinterpret_cast<quintptr>(perWindow)), &answer);
    toldOne();
    return 0;
}

} // namespace

void announceEnvironmentChange(std::chrono::milliseconds perWindow)
{
    {
        const std::lock_guard lock(announcements().guard);
        ++announcements().running;
    }
    // Not std::thread: a detached one of mingw-w64 at times ends before it has begun.
    auto *const argument = reinterpret_cast<void *>(quintptr(perWindow.count()));
    const windows::Handle thread(::CreateThread(nullptr, 0, announce, argument, 0, nullptr));
    if (!thread.isOpen())
        toldOne();
}

void waitForAnnouncement(std::chrono::milliseconds limit)
{
    std::unique_lock lock(announcements().guard);
    announcements().allTold.wait_for(lock, limit, [] { return announcements().running == 0; });
}

} // namespace goconf::platform
