// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::ui {

/// How a folder stands on this machine.
struct FolderFacts
{
    bool exists = false;
    /// Something of that name is there, but no folder.
    bool isOther = false;
    bool isWritable = false;
};

} // namespace goconf::ui
