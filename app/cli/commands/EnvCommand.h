// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

#include <string>
#include <vector>

namespace goconf {

/// goconf env [--changed] [--view VIEW] [NAME...]
class EnvCommand : public Command
{
public:
    const char *name() const override { return "env"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_view = "process";
    std::vector<std::string> m_names;
    bool m_changed = false;
    bool m_json = false;
};

} // namespace goconf
