// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// A folder named on the command line, absolute. Error: NotFound, with `absent` as its sentence, in which %1
/// is the name as it was given.
Result<QString> folderArgument(const Host &host, const std::string &name, const QString &absent);

} // namespace goconf
