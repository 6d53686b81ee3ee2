// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

#include <string>
#include <vector>

namespace goconf {

/// goconf help [COMMAND...]: the same as goconf COMMAND... --help
class HelpCommand : public Command
{
public:
    const char *name() const override { return "help"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::vector<std::string> m_words;
};

} // namespace goconf
