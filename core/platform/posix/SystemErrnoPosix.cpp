// SPDX-License-Identifier: MIT
#include "platform/SystemErrno.h"

#include <QFileDevice>

#include <cerrno>

namespace goconf {

int errnoOf(const QFileDevice &file)
{
    constexpr int last = 133; // EHWPOISON of Linux; macOS ends earlier
    for (int number = 1; number <= last; ++number) {
        if (file.errorString() == qt_error_string(number))
            return number;
    }
    return EIO;
}

int errnoOf(const std::error_code &error)
{
    return error.value();
}

} // namespace goconf
