// SPDX-License-Identifier: MIT
#pragma once

#include "env/validate/ValidationContext.h"
#include "stores/Settings.h"

namespace goconf::ui {

/// What is wrong with a value that is being edited, besides what `setting` says of the one in effect.
/// `isTyped`: somebody typed it, so all that is wrong with it is said. Quick enough for every key.
Problems problemsOfValue(const Setting &setting, const QByteArray &value, const ValidationContext &context,
                         bool isTyped);

} // namespace goconf::ui
