// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/go/GoRules.h"

#include <QCoreApplication>

namespace goconf {

/// The part of GoStartupCheck about what is built, for what, and with what tools (internal/buildcfg Check,
/// internal/work BuildInit and NewBuilder, internal/cache Default).
class GoBuildCheck
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoBuildCheck)

public:
    explicit GoBuildCheck(const GoRules &rules);

    Problems run();

private:
    void stop(const QString &message, const QString &advice);
    void stopLevel(const QByteArray &name, const QByteArray &level);

    void checkArchitectureLevels();
    void checkFips();
    void checkExperiments();
    void checkPort();
    void checkCompilers();
    void checkCompilerFlags();
    void checkTempDir();
    void checkCache();
    void checkCacheProgram();

    const GoRules &m_rules;
    Problems m_problems;
};

} // namespace goconf
