// SPDX-License-Identifier: MIT
#pragma once

#include "env/go/GoEnvironment.h"
#include "sdk/GoOnPath.h"
#include "sdk/Sdk.h"
#include "sdk/SdkFolders.h"

#include <chrono>
#include <stop_token>

namespace goconf {

struct SdkSearchOptions
{
    /// The newest release that the caller knows of; an installed one that is newer counts instead.
    GoVersion newest = GoEnvironment::newestGo;
    /// Folders whose projects' needs are looked up; Sdk::neededBy.
    QStringList projects{};
    /// How long the login shell may take to start.
    std::chrono::milliseconds timeLimit{2000};
    /// A requested stop ends the search at once; what it found until then means nothing.
    std::stop_token stop{};
};

/// Every Go on a machine, and who uses which.
struct SdkReport
{
    /// The newest version first; of one version by path. Each GOROOT once, however many links lead to it.
    QVector<Sdk> sdks;
    /// The process first, then the login shell, other shells, the desktop.
    QVector<GoOnPath> views;
    /// What belongs to no Go: links that lead nowhere, commands of golang.org/dl whose Go was not downloaded,
    /// what is left of a removal.
    Problems problems;
    /// Where go keeps what it downloads, whichever go that is.
    SdkGoFolders folders;

    /// Names of the views that find this Go first.
    QStringList activeIn(const Sdk &sdk) const;
    /// Whether this process finds it first.
    bool isActive(const Sdk &sdk) const { return activeIn(sdk).contains(QLatin1StringView("process")); }
};

/// Finds every Go in PATH of all views and in the places that sdkfolders knows, without running any. Reads
/// names of folders, stats and headers; starts the login shell once, at the same time. Everything lies below
/// the host's home, environment and system root. Never fails: what cannot be looked at is left out or becomes
/// a problem.
SdkReport findSdks(const Host &host, const SdkSearchOptions &options = {});

} // namespace goconf
