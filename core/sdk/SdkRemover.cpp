// SPDX-License-Identifier: MIT
#include "sdk/SdkRemover.h"

#include "base/ItemList.h"
#include "base/PathBytes.h"
#include "change/Applier.h"
#include "modules/FolderFiles.h"
#include "sdk/ChosenSdk.h"
#include "sdk/RealPath.h"
#include "sdk/RemovalAdvice.h"
#include "sdk/SdkChoice.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkLock.h"
#include "sdk/SdkProofRecords.h"
#include "sdk/SdkTrash.h"
#include "sdk/ToolchainDownload.h"
#include "sdk/install/SdkStage.h"
#include "stores/GoEnvFileStore.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Sdk &sdk)
{
    return sdk.versionText.isEmpty() ? sdk.path : sdk.versionName();
}

} // namespace

qint64 SdkRemoval::bytes() const
{
    return std::accumulate(items.cbegin(), items.cend(), qint64(0),
                           [](qint64 sum, const Item &item) { return sum + item.bytes; });
}

bool SdkRemover::isRemovable(const Sdk &sdk) const
{
    if (sdk.kind == SdkKind::ModuleCache)
        return ToolchainDownload::of(sdk.path).has_value();
    const Result<QString> own = sdkfolders::own(m_host);
    return own && QFileInfo(sdk.path).path() == realPath(*own);
}

Result<Sdk> SdkRemover::choose(const QByteArray &name, const SdkReport &report) const
{
    const Result<QVector<Sdk>> all = chooseSdks(report, m_host, name);
    if (!all)
        return fail(all.error());
    QVector<Sdk> ours;
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(ours),
                 [&](const Sdk &sdk) { return isRemovable(sdk); });
    if (ours.isEmpty()) {
        const Sdk &first = all->constFirst();
        return fail(ErrorCode::Refused,
                    tr("the Go at %1 is not one that goconf installed: %2")
                        .arg(m_host.os.native(first.path), removalAdvice(first, m_host.os)));
    }
    if (ours.size() > 1) {
        QStringList paths;
        for (const Sdk &sdk : std::as_const(ours))
            paths.append(m_host.os.native(sdk.path));
        return fail(ErrorCode::Refused,
                    tr("there are several, at %1: name the one to remove by its path").arg(itemList(paths)));
    }
    return ours.constFirst();
}

bool SdkRemover::isChosen(const Sdk &sdk) const
{
    return chosenSdk(m_host) == sdk.path;
}

bool SdkRemover::isOtherChosen(const Sdk &sdk, const SdkReport &report) const
{
    const QString chosen = chosenSdk(m_host);
    return !chosen.isEmpty() && chosen != sdk.path &&
           std::any_of(report.sdks.cbegin(), report.sdks.cend(), [&](const Sdk &other) {
               return other.path == chosen && other.healthy() && other.runs == SdkRuns::Yes;
           });
}

QStringList SdkRemover::users(const Sdk &sdk, const SdkReport &report) const
{
    const QStringList active = report.activeIn(sdk);
    QStringList users;
    for (const GoOnPath &view : report.views) {
        const QByteArray &root = view.view.goroot.value;
        if (!active.contains(view.view.name) && (root.isEmpty() || realPath(pathText(root)) != sdk.path))
            continue;
        users.append(finderName(view.view));
    }
    const EnvSnapshot file = GoEnvFileStore(m_host).read().value_or(EnvSnapshot());
    for (const EnvEntry &entry : file.entries) {
        if (entry.name == "GOROOT" && realPath(pathText(entry.value)) == sdk.path)
            users.append(entry.location.toString());
    }
    return users;
}

Result<SdkRemoval> SdkRemover::plan(const QByteArray &name, const SdkReport &report) const
{
    const Result<Sdk> sdk = choose(name, report);
    if (!sdk)
        return fail(sdk.error());
    if (isChosen(*sdk))
        return refuseChosen(*sdk);
    SdkRemoval removal;
    removal.sdk = *sdk;
    removal.users = users(*sdk, report);
    if (!removal.users.isEmpty() && !isOtherChosen(*sdk, report)) {
        return fail(ErrorCode::Refused,
                    tr("%1 is in use by %2: choose another one first with goconf sdk use VERSION")
                        .arg(nameOf(*sdk), itemList(removal.users)));
    }
    if (const Result<void> added = addItems(removal); !added)
        return fail(added.error());
    for (const QString &way : sdk->ways) {
        if (QFileInfo(way).isSymLink())
            removal.problems.append({Severity::Info, tr("the link %1 will lead nowhere").arg(way),
                                     tr("remove it, or let it lead to another Go")});
    }
    return removal;
}

tl::unexpected<Error> SdkRemover::refuseChosen(const Sdk &sdk) const
{
    return fail(
        ErrorCode::Refused,
        tr("%1 is the chosen one: choose another one first with goconf sdk use VERSION").arg(nameOf(sdk)));
}

Result<void> SdkRemover::addItems(SdkRemoval &removal)
{
    const Result<FolderFiles> tree = FolderFiles::list(removal.sdk.path);
    if (!tree)
        return fail(tree.error());
    qint64 bytes = 0;
    for (const FolderFiles::Item &file : tree->files())
        bytes += file.size;
    removal.items.append({removal.sdk.path, true, bytes});
    const std::optional<ToolchainDownload> download =
        removal.sdk.kind == SdkKind::ModuleCache ? ToolchainDownload::of(removal.sdk.path) : std::nullopt;
    if (!download)
        return {};
    const QStringList files = download->files();
    for (const QString &path : files)
        removal.items.append({path, false, QFileInfo(path).size()});
    removal.list = download->listChange();
    return {};
}

Result<void> SdkRemover::remove(const SdkRemoval &removal, const std::stop_token &stop) const
{
    const Result<QString> taken = take(removal.sdk, stop);
    if (!taken)
        return fail(taken.error());
    return SdkTrash::destroy(*taken, stop); // for which nobody needs to wait
}

/// A killed switch is taken back by the next program that looks, to the Go that was chosen before: that is
/// the chosen one already.
Result<void> SdkRemover::settleSwitch() const
{
    const Result<QString> folder = m_host.stateDir();
    if (!folder)
        return fail(folder.error());
    const Applier::Recovery recovery = Applier(*folder, {}, RegistryWriter::of(m_host)).recover();
    return recovery.errors.isEmpty() ? Result<void>() : fail(recovery.errors.constFirst());
}

Result<QString> SdkRemover::take(const Sdk &sdk, const std::stop_token &stop) const
{
    const Result<FileLock> lock = lockSdks(m_host, stop);
    if (!lock)
        return fail(lock.error());
    if (const Result<void> settled = settleSwitch(); !settled)
        return fail(settled.error());
    if (isChosen(sdk))
        return refuseChosen(sdk);
    const std::optional<ToolchainDownload> download =
        sdk.kind == SdkKind::ModuleCache ? ToolchainDownload::of(sdk.path) : std::nullopt;
    if (download)
        return download->remove(stop);
    Result<QString> taken = SdkTrash(QFileInfo(sdk.path).path()).take(sdk.path);
    if (taken)
        SdkProofRecords(m_host).forget(QFileInfo(sdk.path).fileName());
    return taken;
}

void SdkRemover::sweep(const QString &moduleCache, const std::stop_token &stop) const
{
    for (const SdkTrash &trash : SdkTrash::all(m_host, moduleCache))
        trash.sweep(stop);
    if (const Result<QString> own = sdkfolders::own(m_host))
        SdkStage::removeLeftovers(*own);
}

} // namespace goconf
