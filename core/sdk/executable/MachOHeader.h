// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/executable/ExecutableHeader.h"

#include <optional>

namespace goconf {

class FileBytes;

/// Whether a file that begins so is a program of macOS, for one architecture or universal.
bool isMachO(const QByteArray &magic);
/// Such a file; nothing when its header is cut off.
std::optional<ExecutableHeader> readMachOHeader(FileBytes &bytes);

} // namespace goconf
