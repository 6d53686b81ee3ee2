// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace goconf::ui {

/// Names in a sentence: "bash", "bash and zsh", "bash, zsh and fish".
QString nameList(const QStringList &names);

} // namespace goconf::ui
