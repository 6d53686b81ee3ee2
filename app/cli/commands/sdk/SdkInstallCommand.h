// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"
#include "sdk/install/SdkInstaller.h"
#include "sdk/install/SdkWish.h"

#include <stop_token>
#include <string>

namespace goconf {

/// goconf sdk install VERSION|latest|FILE
class SdkInstallCommand : public Command
{
public:
    const char *name() const override { return "install"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    Result<SdkWish> readWish() const;
    /// Of a site to take instead of the proxies; empty for those.
    QByteArray siteAddress() const;
    int activate(const Host &host, const SdkInstallation &done, const std::stop_token &stop,
                 Console &console) const;
    int plan(const Host &host, const SdkInstaller &installer, const SdkSource &source,
             const std::stop_token &stop, Console &console) const;

    std::string m_what;
    std::string m_from;
    WriteOptions m_options;
    bool m_activate = false;
    bool m_unproven = false;
    bool m_json = false;
};

} // namespace goconf
