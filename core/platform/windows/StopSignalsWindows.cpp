// SPDX-License-Identifier: MIT
#include "platform/StopSignals.h"

#include "platform/windows/Win32.h"

#include <mutex>
#include <optional>

namespace goconf {

namespace {

std::mutex guard;
/// Of the object that lives; a copy, so that it outlives that while we ask it.
std::optional<std::stop_source> listener;

/// Runs in a thread that Windows makes for it. Ctrl-C that was switched off by who started us never comes
/// here.
BOOL WINAPI tellListener(DWORD event)
{
    {
        const std::lock_guard lock(guard);
        if (!listener)
            return FALSE;
        listener->request_stop();
    }
    // Of a console that closes and of a session that ends, Windows ends the program when this returns, or in
    // some seconds: the work has to end first, and the program with it.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

StopSignals::StopSignals()
{
    const std::lock_guard lock(guard);
    listener = m_source;
    ::SetConsoleCtrlHandler(tellListener, TRUE);
}

StopSignals::~StopSignals()
{
    ::SetConsoleCtrlHandler(tellListener, FALSE);
    const std::lock_guard lock(guard);
    listener.reset();
}

} // namespace goconf
