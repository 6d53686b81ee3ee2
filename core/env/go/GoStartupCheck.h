// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/go/GoRules.h"

#include <QCoreApplication>

namespace goconf {

/// What would stop `go env -json` before it prints anything (cmd/go main, internal/toolchain Select,
/// internal/modload Init, internal/work BuildInit and NewBuilder, internal/buildcfg Check). It says what go
/// would not accept, and is no check of values that go takes and fails on later: that is env/validate.
class GoStartupCheck
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoStartupCheck)

public:
    explicit GoStartupCheck(const GoRules &rules);

    Problems run();

private:
    void stop(const QString &message, const QString &advice);

    void checkGoroot();
    void checkGopath();
    void checkToolchain();
    void checkGo111module();
    void checkGowork();
    void checkGoflags();
    void checkArchitectureLevels();
    void checkExperiments();
    void checkPort();
    void checkCompilers();
    void checkCompilerFlags();
    void checkTempDir();
    void checkCache();
    void checkFips();

    const GoRules &m_rules;
    Problems m_problems;
};

} // namespace goconf
