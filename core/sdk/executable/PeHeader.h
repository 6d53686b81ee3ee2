// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/executable/ExecutableHeader.h"

#include <optional>

namespace goconf {

class FileBytes;

/// A program of Windows; nothing when its header is cut off, or it is one of DOS.
std::optional<ExecutableHeader> readPeHeader(FileBytes &bytes);

} // namespace goconf
