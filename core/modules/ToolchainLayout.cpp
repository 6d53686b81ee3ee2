// SPDX-License-Identifier: MIT
#include "modules/ToolchainLayout.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace goconf {

namespace {

/// Left out of the module.
constexpr std::array<QByteArrayView, 4> untoldFolders{"api/", "doc/", "misc/", "test/"};
/// What a checkout and a build leave behind.
constexpr std::array<QByteArrayView, 3> strayFolders{".git/", ".github/", ".jj/"};
constexpr std::array<QByteArrayView, 5> strayFiles{".gitattributes", ".gitignore", "VERSION.cache",
                                                   "src/cmd/dist/dist", "src/cmd/dist/dist.exe"};
/// What programs that keep several versions leave in them: golang.org/dl and goup when all is unpacked, gvm.
constexpr std::array<QByteArrayView, 2> managerFiles{".unpacked-success", "manifest"};

QByteArray baseName(const QByteArray &name)
{
    return name.mid(name.lastIndexOf('/') + 1);
}

bool isOneOf(const QByteArray &name, const auto &names)
{
    return std::find(names.begin(), names.end(), QByteArrayView(name)) != names.end();
}

bool startsWithOneOf(const QByteArray &name, const auto &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&name](QByteArrayView folder) { return name.startsWith(folder); });
}

/// The glob go_?*_?*_exec, such as go_android_arm64_exec.
bool isExecWrapper(const QByteArray &base)
{
    if (!base.startsWith("go_") || !base.endsWith("_exec"))
        return false;
    const QByteArray middle = base.mid(3, base.size() - 3 - 5);
    // At least one character, '_', and at least one more.
    const qsizetype score = middle.indexOf('_', 1);
    return score > 0 && score < middle.size() - 1;
}

/// misc/cgo/*/_obj/**
bool isCgoObject(const QByteArray &name)
{
    const QByteArrayList parts = name.split('/');
    return parts.size() >= 4 && parts.at(0) == "misc" && parts.at(1) == "cgo" && parts.at(3) == "_obj";
}

/// The tools that a release brings; from 1.25 on the others are built when somebody asks for them.
bool isReleasedTool(const QByteArray &name, const ToolchainVersion &version)
{
    const QByteArray folder = "pkg/tool/" + version.goos + '_' + version.goarch + '/';
    if (!name.startsWith(folder))
        return false;
    QByteArray tool = name.mid(folder.size());
    if (tool.endsWith(".exe"))
        tool.chop(4);
    if (version.go < GoVersion(1, 25))
        return !QByteArrayList{"api", "dist", "distpack", "metadata"}.contains(tool);
    // fix is missing from the two lists of 1.25 only.
    return QByteArrayList{"asm", "cgo", "compile", "cover", "link", "preprofile", "vet"}.contains(tool) ||
           (tool == "fix" && version.go >= GoVersion(1, 26));
}

} // namespace

std::optional<QByteArray> ToolchainLayout::moduleName(const QByteArray &releaseName)
{
    if (startsWithOneOf(releaseName, untoldFolders))
        return std::nullopt;
    if (baseName(releaseName) != "go.mod")
        return releaseName;
    // A module must not hold the go.mod of another one.
    return releaseName.chopped(6) + "_go.mod";
}

FileDigests ToolchainLayout::moduleFiles(const FileDigests &releaseFiles)
{
    FileDigests files;
    files.reserve(releaseFiles.size());
    for (const FileDigest &file : releaseFiles) {
        if (const auto name = moduleName(file.name))
            files.append({*name, file.sha256});
    }
    return files;
}

QByteArray ToolchainLayout::releaseName(const QByteArray &moduleName)
{
    return baseName(moduleName) == "_go.mod" ? moduleName.chopped(7) + "go.mod" : moduleName;
}

bool ToolchainLayout::isExecutable(const QByteArray &name)
{
    constexpr std::array<QByteArrayView, 2> programs{"bin/", "pkg/tool/"};
    constexpr std::array<QByteArrayView, 4> scripts{".bash", ".sh", ".pl", ".rc"};
    return startsWithOneOf(name, programs) ||
           std::any_of(scripts.begin(), scripts.end(),
                       [&name](QByteArrayView ending) { return name.endsWith(ending); }) ||
           isExecWrapper(baseName(name));
}

bool ToolchainLayout::isReleased(const QByteArray &releaseName, const ToolchainVersion &version)
{
    const QByteArray base = baseName(releaseName);
    if (startsWithOneOf(releaseName, strayFolders) || base == ".DS_Store" || base.endsWith(".exe~") ||
        isOneOf(releaseName, strayFiles) || isCgoObject(releaseName))
        return false;
    // golang.org/dl and goup keep the download in the folder that they unpack it into.
    if (isOneOf(releaseName, managerFiles) || releaseName == version.archiveName())
        return false;
    const QByteArray exe = version.goos == "windows" ? ".exe" : "";
    if (releaseName.startsWith("bin/"))
        return releaseName == "bin/go" + exe || releaseName == "bin/gofmt" + exe;
    if (releaseName.startsWith("pkg/"))
        return releaseName.startsWith("pkg/include/") || isReleasedTool(releaseName, version);
    return true;
}

UnpackPlace ToolchainLayout::placeOfModuleFile(const QByteArray &name)
{
    return {releaseName(name), isExecutable(name)};
}

UnpackPlace ToolchainLayout::placeOfReleaseFile(const QByteArray &name)
{
    return {name, isExecutable(name)};
}

UnpackPlace ToolchainLayout::placeOfProvenFile(const QByteArray &name)
{
    // As a folder's: the rule is asked for both.
    return moduleName(name + '/') ? placeOfModuleFile(name) : UnpackPlace();
}

} // namespace goconf
