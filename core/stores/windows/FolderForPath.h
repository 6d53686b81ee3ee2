// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/Host.h"

namespace goconf {

/// A folder for PATH of Windows as somebody named it on a command line. Quotation marks, which no name of a
/// folder has, are taken off. Nothing for a relative one, which counts from the working folder. What begins
/// with a variable stays as it is. Errors: InvalidValue for a single quotation mark, and, where it is to be
/// added (`adds`), for what means another folder in every working directory, although it does not look so
/// ("C:", "C:x", "\x"), and for a variable that Windows does not know. source: "Naming Files, Paths, and
/// Namespaces" of the Windows API documentation.
Result<std::optional<QByteArray>> folderForPath(const Host &host, const QByteArray &given, bool adds);

} // namespace goconf
