// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/executable/ExecutableHeader.h"

#include <optional>

namespace goconf {

class FileBytes;

/// An ELF file; nothing when its header is cut off or contradicts itself.
std::optional<ExecutableHeader> readElfHeader(FileBytes &bytes);

} // namespace goconf
