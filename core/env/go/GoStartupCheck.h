// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/go/GoRules.h"

#include <QCoreApplication>

namespace goconf {

/// What would stop `go env -json` before it prints anything (cmd/go main, internal/toolchain Select,
/// internal/modload Init; GoBuildCheck for the rest). It says what go
/// would not accept, and is no check of values that go takes and fails on later: that is env/validate.
class GoStartupCheck
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoStartupCheck)

public:
    explicit GoStartupCheck(const GoRules &rules);

    Problems run();
    /// What go says at each start, and goes on.
    Problems warnings() const;

private:
    void stop(const QString &message, const QString &advice);

    void checkWorkingDirectory();
    void checkGoroot();
    void checkGopath();
    void checkGo111module();
    void checkGowork();
    void checkGoflags();
    bool stopsGoEnv(const QByteArray &flag) const;

    const GoRules &m_rules;
    Problems m_problems;
};

} // namespace goconf
