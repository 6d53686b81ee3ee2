// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/Win32.h"

#include <utility>

namespace goconf::windows {

/// Owns a handle of the kernel and closes it. Functions tell by INVALID_HANDLE_VALUE or by a null that they
/// have none to give.
class Handle
{
public:
    explicit Handle(HANDLE handle = INVALID_HANDLE_VALUE)
        : m_handle(handle ? handle : INVALID_HANDLE_VALUE)
    {
    }
    Handle(Handle &&other) noexcept
        : m_handle(other.release())
    {
    }
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle() { reset(); }

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    void reset()
    {
        if (isOpen())
            ::CloseHandle(release());
    }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

} // namespace goconf::windows
