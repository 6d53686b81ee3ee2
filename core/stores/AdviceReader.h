// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// Who reads an advice, and so by what means it is followed.
enum class AdviceReader {
    Terminal, ///< with commands of goconf
    Window    ///< in the lists and fields of the window
};

/// What to do instead of replacing a whole PATH: translated, as Problem::advice.
QString insteadOfWholePath(AdviceReader reader);

} // namespace goconf
