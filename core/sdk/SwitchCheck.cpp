// SPDX-License-Identifier: MIT
#include "sdk/SwitchCheck.h"

#include "base/ItemList.h"
#include "base/PathBytes.h"
#include "base/ShellWord.h"
#include "base/WindowsName.h"
#include "env/go/FilePath.h"
#include "env/grammar/ToolchainName.h"
#include "sdk/RealPath.h"
#include "stores/GoEnvFileStore.h"
#include "stores/GoRootEnvStore.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

PathView::Setting settingOf(const EnvStore &store, const QByteArray &name)
{
    PathView::Setting setting;
    const EnvSnapshot snapshot = store.read().value_or(EnvSnapshot());
    for (const EnvEntry &entry : snapshot.entries) {
        if (entry.name == name)
            setting = {entry.value, entry.location};
    }
    return setting;
}

/// Equal for two spellings of one folder.
QByteArray folderKey(Os os, const QByteArray &folder)
{
    const QByteArray clean = filepath::clean(os, folder);
    return os.isWindows() ? upperName(clean) : clean;
}

bool isProcess(const PathView &view)
{
    return view.name == "process"_L1;
}

void addNew(Problems &problems, const Problems &more)
{
    for (const Problem &problem : more) {
        if (!problems.contains(problem))
            problems.append(problem);
    }
}

} // namespace

SwitchCheck::SwitchCheck(const Host &host, const Sdk &sdk, const QString &link)
    : m_host(host)
    , m_sdk(sdk)
    , m_link(link)
    , m_bin(folderKey(host.os, pathBytes(host.os.join(link, u"bin"_s))))
    , m_fileRoot(settingOf(GoEnvFileStore(host), "GOROOT"))
    , m_fileToolchain(settingOf(GoEnvFileStore(host), "GOTOOLCHAIN"))
    , m_ownToolchain(settingOf(GoRootEnvStore(sdk.path, host.os), "GOTOOLCHAIN"))
{
}

bool SwitchCheck::isChosen(const GoOnPath::Found &found) const
{
    // A link of the user's to what stands behind ours follows it.
    return found.root == m_sdk.path || QFileInfo(found.executable).symLinkTarget().startsWith(m_link + u'/');
}

SwitchCheck::Winner SwitchCheck::winner(const PathView &view) const
{
    PathView one;
    for (const PathView::Entry &entry : view.path) {
        if (folderKey(m_host.os, entry.folder) == m_bin)
            return {Winner::Chosen, {}, true};
        one.path = {entry};
        const GoOnPath go = findGoOnPath(m_host, one, {});
        if (go.first())
            return isChosen(*go.first()) ? Winner{Winner::Chosen} : Winner{Winner::Other, *go.first()};
    }
    return {};
}

Problems SwitchCheck::problems(const QVector<PathView> &views) const
{
    Problems problems = rivals(views);
    for (const PathView &view : views) {
        if (const std::optional<Problem> problem = goWordProblem(view))
            addNew(problems, {*problem});
    }
    for (const PathView &view : views)
        addNew(problems, roots(view));
    for (const PathView &view : views)
        addNew(problems, toolchain(view));
    return problems;
}

Problems SwitchCheck::rivals(const QVector<PathView> &views) const
{
    struct Group
    {
        QVector<PathView> views;
        Winner winner;
    };
    QVector<Group> groups;
    for (const PathView &view : views) {
        const Winner winner = this->winner(view);
        if (winner.kind == Winner::Chosen)
            continue;
        const bool alone = view.loginShell || isProcess(view);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return !alone && !group.views.constFirst().loginShell && !isProcess(group.views.constFirst()) &&
                   group.winner.kind == winner.kind &&
                   group.winner.other.executable == winner.other.executable &&
                   group.winner.other.location == winner.other.location;
        });
        if (same != groups.end())
            same->views.append(view);
        else
            groups.append({{view}, winner});
    }
    Problems problems;
    for (const Group &group : std::as_const(groups))
        problems.append(rival(group.views, group.winner));
    return problems;
}

Problem SwitchCheck::rival(const QVector<PathView> &views, const Winner &winner) const
{
    QStringList names;
    for (const PathView &view : views)
        names.append(finderName(view));
    const QString finders = itemList(names);
    QString place = winner.other.location.toString();
    if (winner.other.kind == GoOnPath::Found::Shim) {
        const QString shim = tr("a stand-in of a version manager");
        place = place.isEmpty() ? shim : itemList({shim, place});
    }
    const QString program = m_host.os.native(winner.other.executable);
    const QString message = winner.kind == Winner::None ? tr("no go is found by %1").arg(finders)
                            : place.isEmpty()
                                ? tr("%1 is found first by %2").arg(program, finders)
                                : tr("%1 (%2) is found first by %3").arg(program, place, finders);
    const QString bin = shellWord(m_host.os.native(m_host.os.join(m_link, u"bin"_s)), m_host.os);
    const bool isSystems =
        winner.other.location.path == WindowsEnvironment::keyOf(WindowsEnvironment::Level::System);
    if (views.constFirst().loginShell && isSystems) {
        const QString folder = m_host.os.native(QFileInfo(winner.other.executable).path());
        return {Severity::Error, message,
                tr("it stands in PATH of the system, which comes before yours: uninstall that Go, or run "
                   "goconf path remove --store registry-system %1 as administrator")
                    .arg(shellWord(folder, m_host.os))};
    }
    if (views.constFirst().loginShell)
        return {Severity::Error, message,
                tr("take the folder of that go out of PATH there, or put it behind %1").arg(bin)};
    if (isProcess(views.constFirst()) && winner.kind == Winner::None)
        return {Severity::Info, tr("this terminal keeps the PATH that it has, where no go is"),
                tr("open a new terminal afterwards")};
    if (isProcess(views.constFirst()))
        return {Severity::Info, message, tr("open a new terminal")};
    QStringList commands;
    for (const PathView &view : views) {
        const QString store = view.name == "desktop"_L1 ? u"environment.d"_s : view.name;
        commands.append("goconf path add --front --store "_L1 + store + u' ' + bin);
    }
    return {Severity::Info, message, tr("if you use it there, run %1").arg(commands.join("; "_L1))};
}

Problems SwitchCheck::roots(const PathView &view) const
{
    Problems problems;
    const auto check = [&](const PathView::Setting &root, Severity severity, const QString &advice) {
        const QString folder = pathText(filepath::clean(m_host.os, root.value));
        if (root.value.isEmpty() || folder == m_link || realPath(folder) == m_sdk.path)
            return;
        const QString place = root.location.toString();
        const QString message =
            place.isEmpty() ? tr("GOROOT of this terminal is %1, so go would mix that Go with this one")
                                  .arg(m_host.os.native(folder))
                            : tr("%1 sets GOROOT to %2, so go would mix that Go with this one")
                                  .arg(place, m_host.os.native(folder));
        problems.append({severity, message, advice});
    };
    check(m_fileRoot, Severity::Error, tr("run goconf unset GOROOT: go finds its own folder by itself"));
    if (isProcess(view) && view.goroot.location.isEmpty())
        check(view.goroot, Severity::Warning, tr("open a new terminal"));
    else
        check(view.goroot, view.loginShell || isProcess(view) ? Severity::Error : Severity::Warning,
              RegistryAdvice::isRegistryKey(view.goroot.location)
                  ? tr("remove that variable: go finds its own folder by itself")
                  : tr("remove that line: go finds its own folder by itself"));
    return problems;
}

Problems SwitchCheck::toolchain(const PathView &view) const
{
    if (m_sdk.version.isValid() && m_sdk.version < GoVersion(1, 21))
        return {}; // knows no GOTOOLCHAIN
    const bool inEnvironment = !view.gotoolchain.value.isEmpty();
    const PathView::Setting &setting = inEnvironment                      ? view.gotoolchain
                                       : !m_fileToolchain.value.isEmpty() ? m_fileToolchain
                                                                          : m_ownToolchain;
    const Result<ToolchainName> name = ToolchainName::parse(setting.value);
    const auto version = name ? ToolchainName::versionOf(name->toolchain) : std::nullopt;
    if (!version || *version == m_sdk.version)
        return {};
    const QString place = setting.location.toString();
    const QString value = QString::fromUtf8(setting.value);
    const QString other = QString::fromUtf8(name->toolchain);
    const QString message =
        place.isEmpty()
            ? tr("GOTOOLCHAIN of this terminal is %1, so go hands the work to %2").arg(value, other)
            : tr("%1 sets GOTOOLCHAIN to %2, so go hands the work to %3").arg(place, value, other);
    const bool inFile = !inEnvironment && !m_fileToolchain.value.isEmpty();
    return {{Severity::Warning, message,
             inFile ? tr("run goconf unset GOTOOLCHAIN") : tr("remove that setting, or make it local")}};
}

} // namespace goconf
