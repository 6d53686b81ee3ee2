// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for what is built, and for what: GOOS, GOARCH, levels, experiments, FIPS 140,
/// switches. Of GOOS and GOARCH the pair counts, of which the context holds the other half. source:
/// internal/buildcfg, internal/platform, ToolchainFacts.h.
class TargetProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TargetProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static Problems choice(const GoVariable &variable, const QByteArray &value,
                           const ValidationContext &context);
    static Problems port(const GoVariable &variable, const QByteArray &value,
                         const ValidationContext &context);
    static Problems moduleMode(const GoVariable &variable, const QByteArray &value,
                               const ValidationContext &context);
    static Problems keyValues(const QByteArray &value);
};

} // namespace goconf
