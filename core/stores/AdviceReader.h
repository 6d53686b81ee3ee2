// SPDX-License-Identifier: MIT
#pragma once

namespace goconf {

/// Who reads an advice, and so by what means it is followed.
enum class AdviceReader {
    Terminal, ///< with commands of goconf
    Window    ///< with the lists, fields and buttons of the window
};

} // namespace goconf
