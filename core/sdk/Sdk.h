// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Problem.h"

#include <QStringList>

#include <optional>

namespace goconf {

/// Where a Go comes from, as far as it matters for changing it.
enum class SdkKind {
    Managed,      ///< kept side by side with others in the folder of a version manager, ours included
    System,       ///< unpacked or installed by hand: /usr/local/go, Program Files, any folder in PATH
    ModuleCache,  ///< downloaded by go itself for GOTOOLCHAIN
    Dl,           ///< ~/sdk, where the commands of golang.org/dl and editors keep them
    Distribution, ///< belongs to a package manager, which alone may change it
};

/// The stable spelling for JSON: "managed", "system", "module-cache", "dl", "distribution".
QLatin1StringView sdkKindName(SdkKind kind);

/// The program that keeps it up to date.
enum class SdkManager {
    None,
    GoConfigurator,
    Go,
    GolangDl,
    Snap,
    Homebrew,
    MacPorts,
    Scoop,
    Gvm,
    Goenv,
    Asdf,
    Mise,
    Gobrew,
    Goup,
    G,
};

/// The stable spelling for JSON, such as "goconfigurator" or "homebrew"; "" for None. Names, not translated.
QLatin1StringView sdkManagerName(SdkManager manager);

/// Go supports its two newest release lines (go.dev/doc/devel/release).
enum class SdkSupport {
    Unknown,   ///< the version is not known
    Supported, ///< one of the two newest lines
    Ended,     ///< older: no security fixes any more
    Preview,   ///< a beta, a release candidate or a development version
};

/// The stable spelling for JSON: "unknown", "supported", "ended", "preview".
QLatin1StringView sdkSupportName(SdkSupport support);
/// `newest`: the newest release there is.
SdkSupport sdkSupport(const GoVersion &version, const GoVersion &newest);

/// Whether its programs can be started on this machine.
enum class SdkRuns {
    Yes,
    OtherSystem,
    OtherArchitecture,
    NoInterpreter, ///< the loader that it was linked for is not there
    Unknown,       ///< bin/go is missing or cannot be read
};

/// One Go on this machine, as its files say; it was not started. A value object.
struct Sdk
{
    /// GOROOT, absolute, all links resolved.
    QString path;
    /// Other names that lead to it: links, commands of golang.org/dl. In the order in which they were found.
    QStringList ways;
    /// What its VERSION file says, such as "go1.27.3" or "devel go1.28-abcdef ..."; without that file, what
    /// is written in bin/go. Empty when neither tells.
    QByteArray versionText;
    /// versionText as a name: without what a builder adds, but with the revision of a development version
    /// and with experiments ("go1.22.1 X:boringcrypto"). Empty as versionText is.
    QString versionName() const;
    /// Invalid when versionText names none.
    GoVersion version;
    /// GOOS and GOARCH of bin/go; of a universal program of macOS the one that this machine takes.
    QByteArray os;
    QByteArray architecture;
    SdkKind kind = SdkKind::System;
    SdkManager manager = SdkManager::None;
    SdkRuns runs = SdkRuns::Unknown;
    SdkSupport support = SdkSupport::Unknown;
    /// Files and folders below `path` that a whole Go has and this one lacks, by '/'.
    QStringList missing;
    /// Toolchains in the module cache, when folders with projects were given: the files and settings that ask
    /// for exactly this version. Nothing: not asked, or another kind.
    std::optional<QStringList> neededBy;
    /// Of one of ours: whether SdkProofRecords has it that the log proved it. Nothing: another kind.
    std::optional<bool> proven;
    Problems problems;

    /// Whole, and able to run here. A version whose support has ended may be healthy.
    bool healthy() const;
};

} // namespace goconf
