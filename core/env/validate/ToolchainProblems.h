// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for GOTOOLCHAIN: names of no toolchain, and choices that keep a project from
/// getting the Go it asks for. source: ToolchainName.h, golang.org/doc/toolchain.
class ToolchainProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ToolchainProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);
};

} // namespace goconf
