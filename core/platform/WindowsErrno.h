// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace goconf {

/// The number of <cerrno> that says the same as an error of the Windows API ("System Error Codes" of its
/// documentation), so that the rest of core knows one set of numbers; 0 for no error, EINVAL for what has no
/// like. What another program has open or locked is EBUSY.
int errnoOfWindows(quint32 error);

} // namespace goconf
