// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/GoVersion.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The value of GOEXPERIMENT: names of experiments, each with "no" before it or not, and "none".
/// source: internal/buildcfg/exp.go ParseGOEXPERIMENT.
class ExperimentList
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ExperimentList)

public:
    /// Errors: InvalidValue for a name that this go does not know.
    static Result<void> check(const QByteArray &value, const GoVersion &go);
};

} // namespace goconf
