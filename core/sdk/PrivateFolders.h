// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace goconf {

/// Makes the folder `path`, which is absolute, and those above it that are missing, as the XDG Base Directory
/// Specification makes its folders: with the mode 0700. Answers with those that it made, outermost first; who
/// does the same at the same time is no hindrance. Errors: NotFound where a symbolic link leads nowhere; what
/// the system refuses, and then what was made is removed again.
Result<QStringList> makePrivateFolders(const QString &path);

} // namespace goconf
