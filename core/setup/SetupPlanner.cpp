// SPDX-License-Identifier: MIT
#include "setup/SetupPlanner.h"

#include "base/PathBytes.h"
#include "sdk/ExpectedSdk.h"
#include "sdk/RealPath.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkInspection.h"
#include "sdk/SdkSwitcher.h"
#include "sdk/install/LocalSdkFile.h"
#include "sdk/install/LocalSdkFolder.h"
#include "setup/ProxyQuestion.h"
#include "stores/StoreList.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

bool sameTarget(const Change &a, const Change &b)
{
    return targetOf(a) == targetOf(b);
}

QString loginStore(const SetupSurvey &survey)
{
    const SetupTerminal *login = survey.loginTerminal();
    return login ? login->storeId() : QString();
}

} // namespace

Result<SetupPlan> SetupPlanner::make()
{
    m_plan.changes.title = tr("Set up Go");
    m_plan.modules = m_survey.modules;
    m_plan.isOffline = m_survey.isOffline;
    const auto refusal =
        std::find_if(m_survey.problems.cbegin(), m_survey.problems.cend(),
                     [](const Problem &problem) { return problem.severity == Severity::Error; });
    if (refusal != m_survey.problems.cend())
        return fail(ErrorCode::Refused, oneLine(*refusal));
    gatherSettings();
    const Result<std::optional<Sdk>> sdk = target();
    if (!sdk)
        return fail(sdk.error());
    gatherObstacles();
    if (*sdk) {
        if (const Result<void> chosen = choose(**sdk); !chosen)
            return fail(chosen.error());
    }
    if (const Result<void> planned = planStores(); !planned)
        return fail(planned.error());
    return m_plan;
}

void SetupPlanner::set(const QByteArray &name, const QByteArray &value, const Setting &before)
{
    m_edits[u"go-env-file"_s].append({EnvEdit::Set, name, value});
    const bool hides = before.store != "go-env-file"_L1 && before.store != "default"_L1 &&
                       before.store != "goroot-go-env"_L1;
    if (hides)
        m_edits[before.store].append({EnvEdit::Unset, name, {}});
}

void SetupPlanner::gatherSettings()
{
    if (!m_answers.goProxy.value.isEmpty()) {
        set("GOPROXY", m_answers.goProxy.value, m_survey.goProxy);
        m_plan.modules.goProxy = m_answers.goProxy.value;
    }
    if (!m_answers.goPath.value.isEmpty())
        set("GOPATH", pathBytes(m_answers.goPath.value), m_survey.goPath);
}

void SetupPlanner::gatherObstacles()
{
    for (const SetupObstacle &obstacle : m_survey.obstacles) {
        const bool isAnswered = (obstacle.name == "GOPROXY" && !m_answers.goProxy.value.isEmpty()) ||
                                (obstacle.name == "GOPATH" && !m_answers.goPath.value.isEmpty());
        if (isAnswered)
            continue;
        if (isHarmless(obstacle) || !obstacle.isRemovable)
            m_plan.problems.append(obstacle.problem);
        else
            remove(obstacle);
    }
}

bool SetupPlanner::isHarmless(const SetupObstacle &obstacle) const
{
    if (obstacle.onlyHindersDownload)
        return !m_plan.install || !m_plan.install->isDownload;
    if (obstacle.name != "GOROOT" || obstacle.problem.severity == Severity::Error)
        return false;
    // Whoever leaves Go alone keeps the GOROOT that goes with it.
    const SetupGo &go = m_answers.go.value;
    const QString named = realPath(pathText(obstacle.value));
    return go.kind == SetupGo::Kind::None || (!named.isEmpty() && named == go.path);
}

void SetupPlanner::remove(const SetupObstacle &obstacle)
{
    const QString name = QString::fromUtf8(obstacle.name);
    if (obstacle.rest)
        m_edits[obstacle.store].append({EnvEdit::Set, obstacle.name, *obstacle.rest});
    else
        m_edits[obstacle.store].append({EnvEdit::Unset, obstacle.name, {}});
    if (obstacle.name == "GOSUMDB")
        m_plan.modules.goSumDb = obstacle.defaultValue;
    m_plan.problems.append({Severity::Warning, obstacle.problem.message,
                            obstacle.rest
                                ? tr("the set-up leaves %1 of it").arg(QString::fromUtf8(*obstacle.rest))
                                : tr("the set-up takes %1 away").arg(name)});
}

Result<std::optional<Sdk>> SetupPlanner::target()
{
    const SetupGo &go = m_answers.go.value;
    switch (go.kind) {
    case SetupGo::Kind::None: return std::nullopt;
    case SetupGo::Kind::Install: return release();
    case SetupGo::Kind::File: return file();
    case SetupGo::Kind::Keep:
    case SetupGo::Kind::Choose: break;
    }
    if (go.path.isEmpty())
        return std::nullopt;
    const Sdk sdk = inspectSdk(m_host, go.path);
    const auto known = std::find_if(m_survey.sdks.sdks.cbegin(), m_survey.sdks.sdks.cend(),
                                    [&go](const Sdk &one) { return one.path == go.path; });
    if (!sdk.healthy())
        return fail(ErrorCode::Refused,
                    tr("the Go at %1 cannot be used: choose another one").arg(m_host.os.native(go.path)));
    return known == m_survey.sdks.sdks.cend() ? sdk : *known;
}

Result<std::optional<Sdk>> SetupPlanner::release()
{
    const ToolchainVersion version{m_answers.go.value.version, m_host.os.goName(), m_host.architecture};
    if (m_survey.isOffline) {
        return fail(
            ErrorCode::Network,
            tr("Go %1 is not on this machine, and without a network it cannot be fetched: connect the "
               "machine, or name an archive of Go that you have")
                .arg(QString::fromLatin1(version.go.toByteArray())));
    }
    const Result<QString> own = sdkfolders::own(m_host);
    if (!own)
        return fail(own.error());
    SetupPlan::Install install{{SdkWish::Kind::Version, version.go},
                               QString::fromLatin1(version.name()),
                               m_host.os.join(*own, QString::fromLatin1(version.name())),
                               {},
                               m_answers.go.value.bytes};
    const ProbedProxy *proxy = ProxyQuestion(m_host, m_survey).serving(m_plan.modules.goProxy);
    install.source = proxy ? proxy->shown : tr("what GOPROXY names");
    m_plan.install = install;
    return expectedSdk(version, install.path);
}

Result<std::optional<Sdk>> SetupPlanner::file()
{
    const QByteArray given = pathBytes(m_answers.go.value.path);
    const QString path =
        m_host.os.isAbsolutePath(given)
            ? m_answers.go.value.path
            : QDir::cleanPath(m_host.os.join(m_host.workingDirectory, m_answers.go.value.path));
    const ToolchainVersion here{GoVersion(), m_host.os.goName(), m_host.architecture};
    const auto version =
        QFileInfo(path).isDir()
            ? LocalSdkFolder::open(path, here).map([](const auto &source) { return source->version(); })
            : LocalSdkFile::open(path, here).map([](const auto &source) { return source->version(); });
    if (!version)
        return fail(version.error());
    const Result<QString> own = sdkfolders::own(m_host);
    if (!own)
        return fail(own.error());
    const QString name = QString::fromLatin1(version->name());
    const QString root = m_host.os.join(*own, name);
    const Sdk there = inspectSdk(m_host, root);
    if (there.healthy() && there.version == version->go)
        return there;
    m_plan.install = SetupPlan::Install{
        {SdkWish::Kind::File, {}, pathBytes(path)}, name, root, m_host.os.native(path), 0, false};
    return expectedSdk(*version, root);
}

bool SetupPlanner::isNeeded(const SetupTerminal &terminal, const Sdk &sdk) const
{
    const bool isWanted = terminal.isLogin || m_answers.terminals.value.contains(terminal.shell);
    return isWanted && (!terminal.go || terminal.go->root != sdk.path || !terminal.isAlikeWithoutLogin);
}

/// The link, and PATH of every terminal that does not find this Go yet.
Result<void> SetupPlanner::choose(const Sdk &sdk)
{
    QVector<ShellKind> needing;
    bool needsLogin = false;
    for (const SetupTerminal &terminal : m_survey.terminals) {
        if (!isNeeded(terminal, sdk))
            continue;
        needsLogin = needsLogin || terminal.isLogin;
        if (!terminal.isLogin)
            needing.append(terminal.shell);
    }
    const bool isUnknownShell = !m_survey.loginTerminal();
    if (needing.isEmpty() && !needsLogin && !isUnknownShell)
        return {};
    const Result<QString> link = sdkfolders::current(m_host);
    if (!link)
        return fail(link.error());
    const QByteArray bin = pathBytes(m_host.os.join(*link, u"bin"_s));
    for (const ShellKind shell : std::as_const(needing))
        m_edits[shellId(shell)].append({EnvEdit::AddFirst, "PATH", bin});
    const QString login = loginStore(m_survey);
    const Result<SdkSwitch> plan = SdkSwitcher(m_host).planAhead(sdk, m_survey.sdks, m_edits[login]);
    if (!plan)
        return fail(plan.error());
    m_edits.erase(login);
    add(plan->changes, login);
    m_plan.problems += plan->problems;
    return {};
}

Result<void> SetupPlanner::planStores()
{
    for (const auto &[id, edits] : m_edits) {
        if (edits.isEmpty())
            continue;
        const Result<std::unique_ptr<EnvStore>> store = makeStore(m_host, id);
        const Result<ChangeSet> planned =
            store ? (*store)->plan(edits) : Result<ChangeSet>(fail(store.error()));
        if (planned) {
            add(*planned, id);
            m_plan.problems += planned->remarks;
            continue;
        }
        // Without its go env file, go would not get what was answered; one of several terminals is no reason
        // to do nothing for the others.
        if (id == "go-env-file"_L1)
            return fail(planned.error());
        m_plan.problems.append({Severity::Warning, planned.error().what, {}});
    }
    return {};
}

void SetupPlanner::add(const ChangeSet &set, const QString &store)
{
    for (const Change &change : set.changes) {
        const auto &all = m_plan.changes.changes;
        const bool isTaken = std::any_of(all.cbegin(), all.cend(),
                                         [&](const Change &other) { return sameTarget(change, other); });
        if (!isTaken) {
            m_plan.changes.changes.append(change);
            continue;
        }
        m_plan.problems.append({Severity::Warning,
                                tr("%1 shares %2 with another shell, so it is not set up in the same step")
                                    .arg(store, targetOf(change)),
                                tr("run the set-up once more afterwards")});
    }
}

} // namespace goconf
