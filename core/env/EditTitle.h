// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

namespace goconf {

/// What the history calls `edits` of the store with that id, such as "Set GOPROXY to direct in bash":
/// translated, in one line, with secrets masked and long values cut.
QString editTitle(const QVector<EnvEdit> &edits, const QString &store);

} // namespace goconf
