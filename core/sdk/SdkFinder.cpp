// SPDX-License-Identifier: MIT
#include "sdk/SdkFinder.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "sdk/DlCommands.h"
#include "sdk/ProjectToolchains.h"
#include "sdk/SdkCollection.h"
#include "sdk/SdkTrash.h"
#include "stores/GoEnvFileStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

EnvEntry lastEntry(const EnvSnapshot &snapshot, const QByteArray &name)
{
    for (auto entry = snapshot.entries.crbegin(); entry != snapshot.entries.crend(); ++entry) {
        if (entry->name == name)
            return *entry;
    }
    return {};
}

SdkGoFolders goFolders(const GoEnvironment &go, const Host &host)
{
    const QByteArrayList paths = filepath::splitList(host.os, go.value("GOPATH"));
    return {pathText(go.value("GOMODCACHE")), pathText(paths.value(0))};
}

/// Where `go install` puts commands.
QString commandFolder(const GoEnvironment &go, const Host &host, const SdkGoFolders &folders)
{
    const QByteArray named = go.value("GOBIN");
    if (!named.isEmpty())
        return pathText(named);
    return folders.goPath.isEmpty() ? QString() : host.os.join(folders.goPath, u"bin"_s);
}

void rate(QVector<Sdk> &sdks, GoVersion newest)
{
    for (const Sdk &sdk : std::as_const(sdks)) {
        if (sdkSupport(sdk.version, newest) == SdkSupport::Supported)
            newest = std::max(newest, sdk.version);
    }
    for (Sdk &sdk : sdks) {
        sdk.support = sdkSupport(sdk.version, newest);
        if (sdk.support != SdkSupport::Ended)
            continue;
        sdk.problems.append(
            {Severity::Info,
             QCoreApplication::translate("goconf::SdkFinder", "This version gets no security fixes any more"),
             QCoreApplication::translate("goconf::SdkFinder", "Move to Go %1.%2 or newer.")
                 .arg(newest.major())
                 .arg(newest.minor() - 1)});
    }
}

/// Whether both starts of a shell come to the same go under the same settings.
bool isTheSame(const GoOnPath &a, const GoOnPath &b)
{
    const auto executable = [](const GoOnPath &view) {
        return view.first() ? view.first()->executable : QString();
    };
    return executable(a) == executable(b) && a.view.goroot.value == b.view.goroot.value &&
           a.view.gotoolchain.value == b.view.gotoolchain.value &&
           a.view.goWord.isEmpty() == b.view.goWord.isEmpty();
}

void markNeeds(SdkReport &report, const SdkSearchOptions &options, const QByteArray &setting)
{
    ProjectToolchains projects;
    for (const QString &folder : options.projects)
        projects.addFolder(folder, options.stop);
    projects.addSetting(setting);
    report.problems += projects.problems();
    for (Sdk &sdk : report.sdks) {
        if (sdk.kind != SdkKind::ModuleCache)
            continue;
        sdk.neededBy = projects.askingFor(sdk.version);
        if (sdk.neededBy->isEmpty())
            sdk.problems.append({Severity::Info,
                                 QCoreApplication::translate("goconf::SdkFinder",
                                                             "None of the projects asks for this toolchain"),
                                 {}});
    }
}

void nameLeftovers(SdkReport &report, const Host &host)
{
    for (const SdkTrash &trash : SdkTrash::all(host, report.folders.moduleCache)) {
        const QStringList leftovers = trash.leftovers();
        for (const QString &path : leftovers) {
            report.problems.append(
                {Severity::Info,
                 QCoreApplication::translate("goconf::SdkFinder",
                                             "%1 is what a removal that was stopped left")
                     .arg(host.os.native(path)),
                 QCoreApplication::translate(
                     "goconf::SdkFinder", "It goes with the next goconf sdk remove or goconf sdk install.")});
        }
    }
}

} // namespace

QStringList SdkReport::activeIn(const Sdk &sdk) const
{
    QStringList names;
    for (const GoOnPath &view : views) {
        const GoOnPath::Found *first = view.first();
        // Both starts of one shell have its name.
        if (first && first->kind == GoOnPath::Found::Go && first->root == sdk.path &&
            !names.contains(view.view.name))
            names.append(view.view.name);
    }
    return names;
}

SdkReport findSdks(const Host &host, const SdkSearchOptions &options)
{
    std::future<QVector<PathView>> views =
        std::async(std::launch::async, [&] { return readPathViews(host, options.timeLimit, options.stop); });
    const EnvSnapshot userFile = GoEnvFileStore(host).read().value_or(EnvSnapshot());
    // Where any go keeps what it downloads and installs, whichever is found first: a release before 1.21 is
    // not one whose rules GoEnvironment knows.
    const GoEnvironment go({host, userFile, {}, std::nullopt});
    const SdkGoFolders folders = goFolders(go, host);
    SdkCollection collection(host);
    for (const SdkPlace &place : sdkfolders::places(host, folders)) {
        if (!options.stop.stop_requested())
            collection.addPlace(place);
    }
    addDlCommands(host, commandFolder(go, host, folders), collection);

    const EnvEntry root = lastEntry(userFile, "GOROOT");
    SdkReport report;
    for (const PathView &view : views.get()) {
        const GoOnPath winners = findGoOnPath(host, view, {root.value, root.location});
        if (view.start == ShellStart::Interactive && isTheSame(winners, report.views.constLast()))
            continue;
        report.views.append(winners);
        for (const GoOnPath::Found &found : std::as_const(report.views.last().found))
            collection.addFound(found);
    }
    if (options.stop.stop_requested())
        return report;
    report.sdks = collection.inspect(folders);
    report.problems = collection.problems();
    report.folders = folders;
    nameLeftovers(report, host);
    rate(report.sdks, options.newest);
    if (!options.projects.isEmpty())
        markNeeds(report, options, go.value("GOTOOLCHAIN"));
    return report;
}

} // namespace goconf
