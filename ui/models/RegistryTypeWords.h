// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"

#include <QString>

namespace goconf::ui {

/// The type of a registry value in the words of the window, such as "Text with %NAME%"; of types that are no
/// text the name that Windows gives them.
QString typeWords(quint32 type);

/// What type the change leaves the value with, and had before where that is another: in the words of the
/// window and by the names of Windows. Empty where no type that has words takes part.
QString typeSentence(const RegistryChange &change);

} // namespace goconf::ui
