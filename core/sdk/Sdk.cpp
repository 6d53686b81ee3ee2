// SPDX-License-Identifier: MIT
#include "sdk/Sdk.h"

#include "modules/ToolchainVersion.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView sdkKindName(SdkKind kind)
{
    switch (kind) {
    case SdkKind::Managed: return "managed"_L1;
    case SdkKind::System: return "system"_L1;
    case SdkKind::ModuleCache: return "module-cache"_L1;
    case SdkKind::Dl: return "dl"_L1;
    case SdkKind::Distribution: return "distribution"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView sdkManagerName(SdkManager manager)
{
    switch (manager) {
    case SdkManager::None: return ""_L1;
    case SdkManager::GoConfigurator: return "goconfigurator"_L1;
    case SdkManager::Go: return "go"_L1;
    case SdkManager::GolangDl: return "golang.org/dl"_L1;
    case SdkManager::Snap: return "snap"_L1;
    case SdkManager::Homebrew: return "homebrew"_L1;
    case SdkManager::MacPorts: return "macports"_L1;
    case SdkManager::Scoop: return "scoop"_L1;
    case SdkManager::Gvm: return "gvm"_L1;
    case SdkManager::Goenv: return "goenv"_L1;
    case SdkManager::Asdf: return "asdf"_L1;
    case SdkManager::Mise: return "mise"_L1;
    case SdkManager::Gobrew: return "gobrew"_L1;
    case SdkManager::Goup: return "goup"_L1;
    case SdkManager::G: return "g"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView sdkSupportName(SdkSupport support)
{
    switch (support) {
    case SdkSupport::Unknown: return "unknown"_L1;
    case SdkSupport::Supported: return "supported"_L1;
    case SdkSupport::Ended: return "ended"_L1;
    case SdkSupport::Preview: return "preview"_L1;
    }
    Q_UNREACHABLE();
}

SdkSupport sdkSupport(const GoVersion &version, const GoVersion &newest)
{
    if (!version.isValid())
        return SdkSupport::Unknown;
    if (!ToolchainVersion::isSupported(version, newest))
        return SdkSupport::Ended;
    const bool release = version >= GoVersion(version.major(), version.minor(), 0);
    return release ? SdkSupport::Supported : SdkSupport::Preview;
}

QString Sdk::versionName() const
{
    const QStringList words = QString::fromLatin1(versionText).split(u' ', Qt::SkipEmptyParts);
    QStringList name = words.mid(0, words.value(0) == "devel"_L1 ? 2 : 1);
    for (const QString &word : words) {
        if (word.startsWith("X:"_L1))
            name.append(word);
    }
    return name.join(u' ');
}

bool Sdk::healthy() const
{
    return std::all_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Info; });
}

} // namespace goconf
