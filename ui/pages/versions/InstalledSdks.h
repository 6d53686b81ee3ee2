// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkFinder.h"
#include "sdk/release/ProjectGo.h"

#include <memory>
#include <optional>

namespace goconf::ui {

/// Every Go on the machine as it was at one moment, with what the page says about each. Never changes:
/// threads share it.
struct InstalledSdks
{
    SdkReport report;
    /// chosenSdk().
    QString chosen;
    /// The link that leads to it, there or not; empty on Windows, where none does.
    QString link;
    /// Folders that a removal left that was stopped.
    QStringList leftovers;
    /// What the project that the user named asks for, or why that is not known; nothing without one.
    std::optional<Result<ProjectGo>> project;
    /// For shorter names of places.
    QString home;

    /// Blocks for as long as a shell takes to start. `project` is a folder, or empty.
    static std::shared_ptr<const InstalledSdks> read(const Host &host, const QString &project,
                                                     const std::stop_token &stop);

    /// Null when there is none at that GOROOT.
    const Sdk *find(const QString &root) const;
    /// The one that new terminals find first; null without one, or behind a stand-in.
    const Sdk *winner() const;
    /// The views that find this Go first.
    QVector<const GoOnPath *> finders(const Sdk &sdk) const;
    /// About PATH and GOROOT, as far as this Go has to do with it; each once.
    Problems rootProblems(const Sdk &sdk) const;
    /// What belongs to no single Go, but for leftovers.
    Problems otherProblems() const;
    /// "~/go" in place of "/home/ann/go".
    QString brief(const QString &path) const;
    /// The same for a whole sentence.
    QString briefly(QString sentence) const;
};

} // namespace goconf::ui
