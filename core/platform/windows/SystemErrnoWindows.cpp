// SPDX-License-Identifier: MIT
#include "platform/SystemErrno.h"

#include "platform/WindowsErrno.h"

#include <QFileDevice>

#include <cerrno>

namespace goconf {

int errnoOf(const QFileDevice &file)
{
    constexpr int last = 1500; // what files fail with is below that
    for (int error = 1; error <= last; ++error) {
        if (file.errorString() == qt_error_string(error))
            return errnoOfWindows(quint32(error));
    }
    return EIO;
}

int errnoOf(const std::error_code &error)
{
    return error.category() == std::generic_category() ? error.value()
                                                       : errnoOfWindows(quint32(error.value()));
}

} // namespace goconf
