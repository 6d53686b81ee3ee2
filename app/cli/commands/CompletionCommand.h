// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

#include <string>

namespace goconf {

/// goconf completion SHELL
class CompletionCommand : public Command
{
public:
    const char *name() const override { return "completion"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_shell;
};

} // namespace goconf
