// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "sdk/SdkSwitcher.h"
#include "sdk/install/SdkInstaller.h"

#include <QJsonArray>

#include <optional>
#include <stop_token>

namespace goconf {

/// What `goconf sdk install` would do, for --dry-run: download and folder, and with --activate the link and
/// the lines of PATH.
class SdkInstallPlan
{
public:
    /// `report` is of this moment; given when the Go is to be activated. Errors: those of SdkInstaller::find,
    /// SdkInstaller::checkSystem, SdkSource::offer and SdkSwitcher::plan.
    static Result<SdkInstallPlan> make(const Host &host, const SdkInstaller &installer,
                                       const SdkSource &source, const std::optional<SdkReport> &report,
                                       const std::stop_token &stop);

    /// Returns the exit code.
    int show(Console &console) const;

private:
    explicit SdkInstallPlan(ToolchainVersion version)
        : m_version(std::move(version))
    {
    }

    Result<void> choose(const Host &host, const SdkReport &report);
    QJsonArray changes() const;
    QString offerText(const QString &name) const;

    ToolchainVersion m_version;
    QString m_path;
    /// Nothing when it is there.
    std::optional<SdkOffer> m_offer;
    std::optional<SdkSwitch> m_switch;
};

} // namespace goconf
