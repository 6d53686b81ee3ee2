// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace goconf::ui {

/// Names in a sentence: "bash", "bash and zsh", "bash, zsh and fish".
QString nameList(const QStringList &names);
/// The first `most` of them: "bash, zsh and 5 more".
QString nameList(const QStringList &names, qsizetype most);

} // namespace goconf::ui
