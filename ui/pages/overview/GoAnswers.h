// SPDX-License-Identifier: MIT
#pragma once

#include "pages/overview/GoFacts.h"
#include "pages/overview/OverviewAnswer.h"

namespace goconf::ui {

/// The Go that wins: its version, where it is, how it got there, whether it is still supported. There is one.
OverviewAnswer goAnswer(const GoFacts &facts, const Host &host);

/// Which terminals find it. What finds something else can be repaired by a plan.
OverviewAnswer terminalsAnswer(const GoFacts &facts, const Host &host);

} // namespace goconf::ui
