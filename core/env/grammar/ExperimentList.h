// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace goconf {

/// The value of GOEXPERIMENT: names of experiments, each with "no" before it or not, and "none".
/// source: internal/buildcfg/exp.go ParseGOEXPERIMENT.
class ExperimentList
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ExperimentList)

public:
    /// `known` are the names of the go in question, in lower case. Errors: InvalidValue for another name.
    static Result<void> check(const QByteArray &value, const QByteArrayList &known);
};

} // namespace goconf
