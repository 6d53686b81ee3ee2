// SPDX-License-Identifier: MIT
#include "pages/versions/InstallTask.h"

#include "proxy/Network.h"
#include "sdk/SdkRemover.h"
#include "sdk/install/SdkInstallMeans.h"
#include "sdk/install/SdkProgressText.h"
#include "sdk/install/SdkSourceFinder.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <atomic>

namespace goconf::ui {

/// What the work tells from its thread.
struct InstallTask::Shared
{
    static constexpr int noStep = -1;
    std::atomic_int step = noStep;
};

namespace {

/// As often as the steps of a running work are looked at.
constexpr int tickMs = 100;

using Tell = std::function<void(const SdkProgress &)>;

Result<SdkInstallation> install(const Host &host, const InstallTask::Request &request, const Tell &tell,
                                const HttpLimits &limits, const std::stop_token &stop)
{
    Problems problems; // said by the page of the variables
    const ModuleSettings settings = moduleSettings(host, problems);
    const auto means = SdkInstallMeans::open(host, settings, stop, SdkInstallMeans::Log::Keeps, limits);
    if (!means)
        return fail(means.error());
    SdkSourceFinder finder(host, settings, **means, {.site = siteOf(request.place)});
    const SdkSourceFinder::Source source = finder.find(request.wish);
    if (!source)
        return fail(source.error());
    SdkRemover(host).sweep(settings.moduleCache, stop);
    return SdkInstaller(host, (*means)->log()).install(**source, request.policy, {tell, stop});
}

} // namespace

InstallTask::InstallTask(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (std::exchange(m_lastStep, step()) != step())
            Q_EMIT changed();
    });
}

void InstallTask::start(const Request &request)
{
    if (isRunning())
        return;
    m_request = request;
    m_state = State::Running;
    m_installation.reset();
    m_error.reset();
    m_shared = std::make_shared<Shared>();
    const auto work = [shared = m_shared, host = m_workspace.host(), request,
                       limits = m_workspace.preferences().networkLimits()](
                          TaskControl &control) -> Result<SdkInstallation> {
        const auto tell = [&](const SdkProgress &now) {
            control.setProgress(now.done, now.total);
            control.setPhrase(sdkProgressTexts(now, request.name).value(0));
            shared->step = int(now.step);
        };
        return install(host, request, tell, limits, control.stop());
    };
    m_task = m_workspace.runner().run<SdkInstallation>(
        this, {tr("Installing %1").arg(request.name), Task::Unit::Steps}, work,
        [this](const Result<SdkInstallation> &result) { take(result); });
    m_lastStep.reset();
    m_tick.start();
    Q_EMIT changed();
}

void InstallTask::forgetGone()
{
    if (m_state != State::Done || QFileInfo::exists(m_installation->path))
        return;
    m_state = State::Idle;
    m_request = {};
    Q_EMIT changed();
}

std::optional<SdkProgress::Step> InstallTask::step() const
{
    const int step = m_shared ? m_shared->step.load() : Shared::noStep;
    return step == Shared::noStep ? std::nullopt : std::optional(SdkProgress::Step(step));
}

void InstallTask::take(const Result<SdkInstallation> &result)
{
    m_tick.stop();
    if (result) {
        m_state = State::Done;
        m_installation = *result;
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_state = State::Cancelled;
    } else {
        m_state = State::Failed;
        m_error = result.error();
    }
    Q_EMIT changed();
    if (m_state == State::Done)
        Q_EMIT installed();
}

} // namespace goconf::ui
