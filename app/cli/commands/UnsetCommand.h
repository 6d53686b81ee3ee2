// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"

#include <string>
#include <vector>

namespace goconf {

/// goconf unset [--store STORE] NAME...
class UnsetCommand : public Command
{
public:
    const char *name() const override { return "unset"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_store;
    std::vector<std::string> m_names;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
