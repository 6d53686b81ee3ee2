// SPDX-License-Identifier: MIT
#include "sdk/SdkSwitcher.h"

#include "base/PathBytes.h"
#include "platform/FileCalls.h"
#include "platform/NameCalls.h"
#include "sdk/RealPath.h"
#include "sdk/RegistrySwitch.h"
#include "sdk/SdkChoice.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkInspection.h"
#include "sdk/SwitchCheck.h"
#include "stores/StoreList.h"

#include <algorithm>
#include <cerrno>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

bool isInTheWay(const Problem &problem)
{
    return problem.severity != Severity::Info;
}

/// "go1.27.3", as the Go calls itself.
QString nameOf(const Sdk &sdk)
{
    return sdk.versionName();
}

} // namespace

Result<Sdk> SdkSwitcher::usable(const QString &root, const SdkReport &report) const
{
    const Result<QVector<Sdk>> sdks = chooseSdks(report, m_host, pathBytes(root));
    if (!sdks)
        return fail(sdks.error());
    const Sdk &sdk = sdks->constFirst();
    // The report may be of a moment before, and the Go gone since.
    const Problems problems = sdk.problems + inspectSdk(m_host, sdk.path).problems;
    const auto why = std::find_if(problems.cbegin(), problems.cend(), isInTheWay);
    if (why != problems.cend())
        return fail(ErrorCode::Refused,
                    tr("the Go at %1 cannot be used: %2").arg(m_host.os.native(sdk.path), oneLine(*why)));
    if (sdk.runs != SdkRuns::Yes)
        return fail(ErrorCode::Refused,
                    tr("nobody can tell whether the Go at %1 runs here: its bin/go is no program")
                        .arg(m_host.os.native(root)));
    return sdk;
}

Result<SdkSwitch> SdkSwitcher::plan(const QString &root) const
{
    SdkSearchOptions options;
    options.timeLimit = m_timeLimit;
    return plan(root, findSdks(m_host, options));
}

Result<SdkSwitch> SdkSwitcher::plan(const QString &root, const SdkReport &report) const
{
    const Result<Sdk> sdk = usable(root, report);
    return sdk ? planAhead(*sdk, report) : fail(sdk.error());
}

Result<SdkSwitch> SdkSwitcher::planAhead(const Sdk &sdk, const SdkReport &report,
                                         const QVector<EnvEdit> &alongside) const
{
    Result<SdkSwitch> plan = m_host.os.isWindows() ? RegistrySwitch(m_host).plan(sdk, alongside)
                                                   : planLink(sdk, report, alongside);
    if (plan && sdk.kind == SdkKind::ModuleCache) {
        plan->problems.append({Severity::Warning, tr("go clean -modcache removes this Go"),
                               tr("run goconf sdk install %1 and choose that one instead")
                                   .arg(QString::fromLatin1(sdk.version.toByteArray()))});
    }
    return plan;
}

Result<SdkSwitch> SdkSwitcher::planLink(const Sdk &sdk, const SdkReport &report,
                                        const QVector<EnvEdit> &alongside) const
{
    const Result<QString> link = sdkfolders::current(m_host);
    if (!link)
        return fail(link.error());
    SdkSwitch plan{sdk, *link, {tr("Choose %1").arg(nameOf(sdk)), {}}, sdk.problems};
    const Result<QVector<Change>> changes = linkChanges(plan);
    if (!changes)
        return fail(changes.error());
    plan.changes.changes = *changes;
    const SwitchCheck check(m_host, sdk, *link);
    QVector<EnvEdit> edits = alongside;
    if (!isInForce(check, report))
        edits.append({EnvEdit::AddFirst, "PATH", pathBytes(m_host.os.join(*link, u"bin"_s))});
    if (const Result<void> planned = editProfile(plan, edits); !planned)
        return fail(planned.error());
    plan.problems += check.problems(readPathViewsAfter(m_host, plan.changes.changes));
    return plan;
}

/// In the shell that was started for the report, and by reading in its other kind of start.
bool SdkSwitcher::isInForce(const SwitchCheck &check, const SdkReport &report) const
{
    QVector<PathView> views = readPathViewsAfter(m_host, {});
    for (const GoOnPath &view : report.views)
        views.append(view.view);
    views.removeIf([](const PathView &view) { return !view.loginShell; });
    return !views.isEmpty() && std::all_of(views.cbegin(), views.cend(),
                                           [&](const PathView &view) { return check.entersByLink(view); });
}

/// A link that leads there by other words stays as it is.
Result<QVector<Change>> SdkSwitcher::linkChanges(const SdkSwitch &plan) const
{
    QByteArray target;
    const int error = filecalls::readLink(filecalls::nativePath(plan.link), target);
    if (error != 0 && error != ENOENT && error != EINVAL)
        return fail(Error::fromErrno(error, tr("cannot read the link %1").arg(plan.link)));
    if (error == EINVAL)
        return fail(ErrorCode::Conflict,
                    tr("%1 is no link, and the link to the chosen Go belongs there: move it away first")
                        .arg(plan.link));
    if (error == 0 && realPath(plan.link) == plan.sdk.path)
        return QVector<Change>();
    const auto before = error == 0 ? std::optional(target) : std::nullopt;
    return QVector<Change>{LinkChange{plan.link, before, pathBytes(plan.sdk.path)}};
}

Result<void> SdkSwitcher::editProfile(SdkSwitch &plan, const QVector<EnvEdit> &edits) const
{
    if (edits.isEmpty())
        return {};
    const QString bin = m_host.os.join(plan.link, u"bin"_s);
    const Result<std::unique_ptr<EnvStore>> store = makePathStore(m_host);
    if (!store) {
        plan.problems.append(
            {Severity::Warning, store.error().what, tr("or put %1 first in PATH by hand").arg(bin)});
        return {};
    }
    const Result<ChangeSet> added = (*store)->plan(edits);
    if (!added)
        return fail(added.error());
    plan.changes.changes += added->changes;
    plan.problems += added->remarks;
    return {};
}

/// Older changes can be undone only after it.
QString SdkSwitcher::wayOn(const Host &host, const QString &root)
{
    const QString name = host.os.fileName(root);
    const QString gone =
        tr("the Go at %1, which was the chosen one before, is there no more").arg(host.os.native(root));
    const bool isOurs = host.os.isInside(root, sdkfolders::own(host).value_or(QString()));
    const QByteArray version = name.toLatin1().mid(2);
    if (isOurs && name.startsWith("go"_L1) && GoVersion::parse(version))
        return tr("%1: install it again with goconf sdk install %2 and undo then, or choose another one with "
                  "goconf sdk use VERSION")
            .arg(gone, QString::fromLatin1(version));
    return tr("%1: put it back there and undo then, or choose another one with goconf sdk use VERSION")
        .arg(gone);
}

Result<void> SdkSwitcher::checkUndo(const Host &host, const ChangeSet &undo)
{
    if (host.os.isWindows())
        return RegistrySwitch(host).checkUndo(undo);
    const QString current = sdkfolders::current(host).value_or(QString());
    for (const Change &change : undo.changes) {
        const auto *link = std::get_if<LinkChange>(&change);
        if (!link || link->path != current || !link->after)
            continue;
        const QString root = pathText(*link->after);
        if (!looksLikeSdk(host, root))
            return fail(ErrorCode::Refused, wayOn(host, root));
    }
    return {};
}

Problems SdkSwitcher::proof(const SdkSwitch &done) const
{
    const QVector<PathView> views = readLoginShell(m_host, m_timeLimit);
    const SwitchCheck check(m_host, done.sdk, done.link.isEmpty() ? done.sdk.path : done.link);
    Problems problems = check.problems(views);
    for (const PathView &view : views)
        problems += view.problems;
    const bool proven = !views.isEmpty() && problems.isEmpty();
    if (proven) {
        problems.append(
            {Severity::Info, tr("%1 finds %2").arg(finderName(views.constFirst()), nameOf(done.sdk)), {}});
    }
    return problems;
}

} // namespace goconf
