// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace goconf::test::screenshot {

/// Writes the widget as NAME.png into the folder that GOCONF_SHOTS names; without it, nothing happens.
void save(QWidget &widget, const QString &name);

} // namespace goconf::test::screenshot
