// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace goconf::ui::pathdialogs {

// Dialogs over the page that ask for a path and go by themselves. `take` gets an absolute path, in the
// lifetime of the page; nothing when the user changes their mind.

using Take = std::function<void(const QString &)>;

void askForArchive(QWidget *page, const Take &take);
void askForProject(QWidget *page, const Take &take);

} // namespace goconf::ui::pathdialogs
