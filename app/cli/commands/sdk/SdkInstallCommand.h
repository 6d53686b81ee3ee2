// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"
#include "commands/sdk/SdkWish.h"
#include "proxy/ModuleSettings.h"
#include "sdk/install/SdkInstaller.h"
#include "sdk/release/ReleaseList.h"

#include <memory>
#include <stop_token>
#include <string>

namespace goconf {

class ReleaseFinder;
class SdkInstallMeans;

/// goconf sdk install VERSION|latest|FILE
class SdkInstallCommand : public Command
{
public:
    const char *name() const override { return "install"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    using Source = Result<std::unique_ptr<SdkSource>>;

    Result<SdkWish> readWish() const;
    bool isFromProxies() const { return m_from.empty() || m_from == "goproxy"; }
    QByteArray siteAddress() const;
    Source sourceOf(const SdkWish &wish, const Host &host, const ModuleSettings &settings,
                    const SdkInstallMeans &means, Console &console) const;
    Source fileSource(const Host &host) const;
    Result<ReleaseList> findReleases(ReleaseFinder &finder, const ModuleSettings &settings,
                                     const SdkInstallMeans &means, Console &console) const;
    Result<ToolchainVersion> resolve(const SdkWish &wish, const Host &host, const ModuleSettings &settings,
                                     const SdkInstallMeans &means, Console &console) const;
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
