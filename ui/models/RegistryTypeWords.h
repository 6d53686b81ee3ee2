// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf::ui {

/// The type of a registry value in the words of the window, such as "Text with %NAME%"; of types that are no
/// text the name that Windows gives them.
QString typeWords(quint32 type);

} // namespace goconf::ui
