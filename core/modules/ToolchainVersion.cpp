// SPDX-License-Identifier: MIT
#include "modules/ToolchainVersion.h"

#include <algorithm>

namespace goconf {

namespace {

constexpr QByteArrayView modulePrefixOfVersion = "v0.0.1-";

bool isPlainWord(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    });
}

/// "go1.27.3.linux-amd64": the last '.' parts version and system.
std::optional<ToolchainVersion> parse(const QByteArray &text)
{
    const qsizetype dot = text.lastIndexOf('.');
    const qsizetype dash = text.indexOf('-', dot + 1);
    if (dot < 0 || dash < 0 || !text.startsWith("go"))
        return std::nullopt;
    const auto go = GoVersion::parse(text.first(dot));
    ToolchainVersion version;
    version.goos = text.mid(dot + 1, dash - dot - 1);
    version.goarch = text.mid(dash + 1);
    if (!go || !isPlainWord(version.goos) || !isPlainWord(version.goarch))
        return std::nullopt;
    version.go = *go;
    // What a parser passes over, such as "go1.27.3-team", is no release.
    if (version.name() != text.first(dot))
        return std::nullopt;
    return version;
}

} // namespace

QByteArray ToolchainVersion::modulePath()
{
    return "golang.org/toolchain";
}

std::optional<ToolchainVersion> ToolchainVersion::fromModuleVersion(const QByteArray &version)
{
    if (!version.startsWith(modulePrefixOfVersion))
        return std::nullopt;
    return parse(version.mid(modulePrefixOfVersion.size()));
}

std::optional<ToolchainVersion> ToolchainVersion::fromArchiveName(const QByteArray &name)
{
    const QByteArray ending = name.endsWith(".zip") ? ".zip" : ".tar.gz";
    if (!name.endsWith(ending))
        return std::nullopt;
    auto version = parse(name.chopped(ending.size()));
    if (version && version->goos == "linux" && version->goarch == "armv6l")
        version->goarch = "arm";
    return version;
}

QByteArray ToolchainVersion::name() const
{
    return "go" + go.toByteArray();
}

QByteArray ToolchainVersion::moduleVersion() const
{
    return modulePrefixOfVersion.toByteArray() + name() + '.' + goos + '-' + goarch;
}

QByteArray ToolchainVersion::modulePrefix() const
{
    return modulePath() + '@' + moduleVersion() + '/';
}

QByteArray ToolchainVersion::archiveName() const
{
    const QByteArray machine = goos == "linux" && goarch == "arm" ? QByteArray("armv6l") : goarch;
    return name() + '.' + goos + '-' + machine + (goos == "windows" ? ".zip" : ".tar.gz");
}

bool ToolchainVersion::isSupported(const GoVersion &version, const GoVersion &newestStable)
{
    return version.major() > newestStable.major() ||
           (version.major() == newestStable.major() && version.minor() >= newestStable.minor() - 1);
}

} // namespace goconf
