// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVariables.h"

#include <QString>

namespace goconf::ui {

/// What sort of value a variable has, in a word or two: "flags", "folder".
QString kindWord(ValueKind kind);

} // namespace goconf::ui
