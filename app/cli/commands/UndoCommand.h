// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"

#include <string>

namespace goconf {

/// goconf undo [ID]
class UndoCommand : public Command
{
public:
    const char *name() const override { return "undo"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    std::string m_id;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
