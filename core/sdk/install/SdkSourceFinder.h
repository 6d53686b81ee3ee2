// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "platform/Host.h"
#include "proxy/ModuleSettings.h"
#include "sdk/install/SdkSource.h"
#include "sdk/install/SdkWish.h"
#include "sdk/release/ReleaseList.h"

#include <QCoreApplication>

#include <memory>

namespace goconf {

class ReleaseFinder;
class SdkInstallMeans;

/// From what somebody wants to the place where it comes from: a file or folder of the user's, the module
/// proxies that the settings name, or a site of releases. What there is, the place says from which it is to
/// be had.
class SdkSourceFinder
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkSourceFinder)

public:
    using Source = Result<std::unique_ptr<SdkSource>>;

    struct Options
    {
        /// The address of a site of releases, to take instead of the proxies.
        QByteArray site = {};
        /// Whether a list of releases that was fetched is kept; not in a dry run.
        bool keepsReleases = true;
    };

    /// `means` must outlive this and every source.
    SdkSourceFinder(Host host, ModuleSettings settings, const SdkInstallMeans &means, Options options);

    /// A relative file begins at the host's working directory. Errors: InvalidValue for an address or a file
    /// that cannot be; NotFound (no such file; no release of that line); those of ReleaseFinder and of
    /// SdkInstallMeans::client.
    Source find(const SdkWish &wish);
    /// The exact version that is meant, of a wish for no file. Errors as above.
    Result<ToolchainVersion> resolve(const SdkWish &wish);
    /// The releases that there are; `all`: also the lines without support. Errors: those of ReleaseFinder.
    Result<ReleaseList> releases(bool all);
    /// Why the newest list could not be had.
    const Problems &problems() const { return m_problems; }

private:
    Source file(const QByteArray &given) const;

    Host m_host;
    ModuleSettings m_settings;
    const SdkInstallMeans &m_means;
    Options m_options;
    Problems m_problems;
};

} // namespace goconf
