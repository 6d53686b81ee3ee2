// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"

#include <string>

namespace goconf {

/// goconf path add|remove DIR [--store STORE]
class PathCommand : public Command
{
public:
    const char *name() const override { return "path"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    CLI::App *declareWord(CLI::App &parent, const char *name, const QString &description);

    CLI::App *m_add = nullptr;
    std::string m_store;
    std::string m_folder;
    WriteOptions m_options;
    bool m_front = false;
    bool m_json = false;
};

} // namespace goconf
