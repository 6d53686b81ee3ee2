// SPDX-License-Identifier: MIT
#pragma once

#include "JsonWriter.h"
#include "base/Problem.h"

namespace goconf {

/// Writes "problems": [{"severity","message","advice"}...], as whole sentences with secrets masked.
void writeProblems(const Problems &problems, JsonWriter &json);

} // namespace goconf
