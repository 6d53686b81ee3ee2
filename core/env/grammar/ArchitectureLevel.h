// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/GoVariables.h"

#include <QCoreApplication>

namespace goconf {

/// The value of GOAMD64, GOARM64 and their like: a level, and of some a list of features behind it.
/// source: internal/buildcfg/cfg.go.
class ArchitectureLevel
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ArchitectureLevel)

public:
    /// Nothing when Go would understand the value. Errors: InvalidValue, also where Go itself takes its
    /// default instead without a word (GOAMD64, GOARM, GO386).
    static Result<void> check(const GoVariable &variable, const QByteArray &value, const GoVersion &go);

    /// The variables whose bad value in the OS environment stops every go command (buildcfg.Check). From 1.23
    /// on GOAMD64 and GOARM are none: reading GOARM64 overwrites their error.
    static QByteArrayList checkedAtStart(const GoVersion &go);

private:
    static Result<void> checkFeatures(const GoVariable &variable, const QByteArray &value,
                                      const GoVersion &go);
};

} // namespace goconf
