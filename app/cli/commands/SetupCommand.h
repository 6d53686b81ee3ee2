// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"
#include "setup/SetupAnswers.h"

#include <string>
#include <vector>

namespace goconf {

class SetupReport;
struct SetupPlan;

/// goconf setup: the wizard without a window.
class SetupCommand : public Command
{
public:
    const char *name() const override { return "setup"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    Result<SetupWishes> wishes(const Host &host) const;
    Result<SetupSurvey> look(const Host &host, SetupReport &report) const;
    static int carryOut(const Host &host, const SetupPlan &plan, SetupReport &report);

    std::string m_sdk;
    std::string m_proxy;
    std::string m_goPath;
    std::vector<std::string> m_shells;
    bool m_offline = false;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
