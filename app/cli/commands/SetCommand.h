// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"

#include <string>
#include <vector>

namespace goconf {

/// goconf set [--store STORE] [--type text|expand] NAME=VALUE...
class SetCommand : public Command
{
public:
    const char *name() const override { return "set"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_store;
    std::string m_type;
    std::vector<std::string> m_assignments;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
