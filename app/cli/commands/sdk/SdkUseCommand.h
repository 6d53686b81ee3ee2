// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"

#include <string>

namespace goconf {

/// goconf sdk use VERSION
class SdkUseCommand : public Command
{
public:
    const char *name() const override { return "use"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_sdk;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
