// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"

namespace goconf {

/// goconf sdk list
class SdkListCommand : public Command
{
public:
    const char *name() const override { return "list"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    static Result<QStringList> projectFolders(const Host &host, const std::vector<std::string> &names);

    std::vector<std::string> m_projects;
    bool m_json = false;
};

} // namespace goconf
