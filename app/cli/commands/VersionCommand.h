// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// goconf version: the same as goconf --version
class VersionCommand : public Command
{
public:
    const char *name() const override { return "version"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;
};

} // namespace goconf
