// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "base/Problem.h"
#include "sdk/release/ReleaseList.h"

#include <stop_token>

namespace goconf {

/// goconf sdk available
class SdkAvailableCommand : public Command
{
public:
    const char *name() const override { return "available"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    Result<ReleaseList> findReleases(const Host &host, const QDateTime &now, const std::stop_token &stop,
                                     Problems &problems) const;

    std::string m_from;
    std::string m_project;
    bool m_all = false;
    bool m_json = false;
};

} // namespace goconf
