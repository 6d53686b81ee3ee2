// SPDX-License-Identifier: MIT
#include "sdk/release/ProjectGo.h"

#include "base/PathBytes.h"
#include "base/Problem.h"
#include "change/SafeFile.h"
#include "modules/GoMod.h"
#include "stores/GoEnvironmentReader.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // as cmd/go/internal/modfetch allows a go.mod

} // namespace

Result<ProjectGo> ProjectGo::find(Host host, const QString &folder)
{
    host.workingDirectory = folder;
    host.environment.set("PWD", pathBytes(folder));
    Problems problems;
    const GoEnvironment go = readGoEnvironment(host, problems);
    const QByteArray workspace = go.value("GOWORK");
    const bool isWorkspace = !workspace.isEmpty() && workspace != "off";
    ProjectGo project;
    project.file = pathText(isWorkspace ? workspace : go.value("GOMOD"));
    // What go reports outside of modules.
    const bool isNone =
        project.file.isEmpty() || project.file == (host.os.isWindows() ? u"NUL"_s : u"/dev/null"_s);
    const auto image =
        isNone ? Result<std::optional<FileImage>>() : SafeFile::read(project.file, largestFile);
    if (!image)
        return fail(image.error());
    if (!image->has_value()) {
        return fail(ErrorCode::NotFound,
                    tr("there is no go.mod and no go.work in %1 or above it: name the folder of a project")
                        .arg(folder));
    }
    const Result<GoMod> lines =
        GoMod::parse((*image)->bytes, isWorkspace ? GoMod::Kind::Workspace : GoMod::Kind::Module);
    if (!lines)
        return fail(lines.error().code,
                    tr("%1: %2").arg(project.file, oneLine({Severity::Error, lines.error().what, {}})),
                    lines.error().detail);
    project.wanted = lines->wanted();
    return project;
}

} // namespace goconf
