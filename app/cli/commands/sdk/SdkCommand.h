// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// goconf sdk WORD ...: the commands around Go versions.
class SdkCommand : public Command
{
public:
    SdkCommand();

    const char *name() const override { return "sdk"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<CLI::App *> m_words;
};

} // namespace goconf
