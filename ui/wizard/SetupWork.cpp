// SPDX-License-Identifier: MIT
#include "wizard/SetupWork.h"

#include "base/PathBytes.h"
#include "net/HttpProblem.h"
#include "sdk/SdkFinder.h"
#include "sdk/SdkRemover.h"
#include "setup/SetupProof.h"
#include "wizard/SetupFeed.h"
#include "wizard/SetupWords.h"
#include "wizard/TerminalOpener.h"
#include "wizard/WorkView.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

namespace {

constexpr int tickMs = 150;

} // namespace

SetupWork::SetupWork(Workspace &workspace, WorkView &view, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
{
    m_view.setCanOpenTerminal(TerminalOpener(workspace.host()).canOpen());
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SetupWork::follow);
    connectView();
}

void SetupWork::connectView()
{
    connect(&m_view, &WorkView::cancelRequested, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(&m_view, &WorkView::undoRequested, this, &SetupWork::undo);
    connect(&m_view, &WorkView::removalRequested, this, &SetupWork::removeGo);
    connect(&m_view, &WorkView::terminalRequested, this,
            [this] { TerminalOpener(m_workspace.host()).open(); });
    connect(&m_view, &WorkView::proofRequested, this, [this] {
        if (m_isTakingBack)
            return; // nothing is left to prove
        m_view.proveAgain();
        prove();
    });
    connect(&m_view, &WorkView::unprovenRequested, this, [this] { carryOut(true); });
}

void SetupWork::begin(const SetupPlan &plan)
{
    m_plan = plan;
    m_clock.start();
    m_version.clear();
    carryOut(false);
}

void SetupWork::carryOut(bool mayBeUnproven)
{
    m_view.begin(m_plan);
    if (m_plan.isEmpty()) {
        prove();
        return;
    }
    m_feed = std::make_shared<SetupFeed>();
    m_workspace.outside().hold(); // what changes now is ours
    watch(m_workspace.runner().run<SetupOutcome>(
        this, {workTitle(), Task::Unit::Bytes, true, true},
        [host = m_workspace.host(), plan = m_plan, feed = m_feed, mayBeUnproven,
         limits = m_workspace.preferences().networkLimits()](TaskControl &control) -> Result<SetupOutcome> {
            return SetupRun(host, mayBeUnproven, limits).run(plan, SetupFeed::observer(feed, control.stop()));
        },
        [this](const Result<SetupOutcome> &outcome) { takeOutcome(*outcome); }));
    Q_EMIT changed();
}

void SetupWork::takeOutcome(const SetupOutcome &outcome)
{
    // The press may come when the last file is written: then what follows is not begun.
    const bool isCancelled = m_task && m_task->isCancelled();
    watch(nullptr);
    m_workspace.outside().settle();
    m_workspace.machine().refresh();
    m_view.setOutcome(outcome);
    m_tookMs = m_clock.elapsed();
    if (!outcome.error && isCancelled)
        m_view.endProof(false, HttpProblem::cancelled());
    else if (!outcome.error)
        prove();
    Q_EMIT changed();
}

void SetupWork::prove()
{
    m_feed = std::make_shared<SetupFeed>();
    SetupProof::Options options;
    options.offline = m_plan.isOffline;
    watch(m_workspace.runner().run<QVector<ProofStep>>(
        this, {workTitle(), Task::Unit::Steps, true, true},
        [host = m_workspace.host(), options, feed = m_feed](TaskControl &control) {
            return SetupProof(host, options)
                .run(SetupFeed::observer(feed, control.stop()),
                     [feed](const ProofStep &step) { feed->add(step); });
        },
        [this](const Result<QVector<ProofStep>> &steps) {
            follow();
            watch(nullptr);
            m_tookMs = m_clock.elapsed();
            m_view.endProof(steps && SetupProof::isGood(*steps),
                            steps ? std::nullopt : std::optional(steps.error()));
            Q_EMIT changed();
        }));
    Q_EMIT changed();
}

void SetupWork::undo()
{
    if (m_isTakingBack)
        return; // the button was pressed twice
    m_isTakingBack = true;
    m_workspace.desk().undo(this, m_view.outcome().applied->id, [this](const Result<JournalEntry> &entry) {
        m_isTakingBack = false;
        m_view.setTakenBack(entry);
        Q_EMIT changed();
    });
}

void SetupWork::removeGo()
{
    m_isTakingBack = true;
    m_view.setRemoving();
    m_workspace.runner().run<bool>(
        this, {tr("Removing what was installed"), Task::Unit::Steps, false},
        [host = m_workspace.host(), path = m_view.outcome().installed->path](TaskControl &) -> Result<bool> {
            const SdkRemover remover(host);
            const Result<SdkRemoval> removal = remover.plan(pathBytes(path), findSdks(host));
            if (!removal)
                return fail(removal.error());
            return remover.remove(*removal).map([] { return true; });
        },
        [this](const Result<bool> &done) {
            m_isTakingBack = false;
            m_workspace.machine().refresh();
            m_view.setRemoved(done ? Result<void>() : Result<void>(fail(done.error())));
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void SetupWork::watch(Task *task)
{
    m_task = task;
    if (task)
        m_tick.start();
    else
        m_tick.stop();
}

void SetupWork::follow()
{
    for (const ProofStep &step : m_feed->takeSteps()) {
        if (step.id == ProofStep::Id::Version && step.outcome == ProofStep::Outcome::Ok)
            m_version = QString::fromUtf8(step.output).section(u' ', 2, 2).remove(QStringLiteral("go"));
        m_view.addStep(step);
    }
    m_view.setProgress(m_feed->progress());
}

QString SetupWork::workTitle()
{
    return tr("Setting up Go");
}

QString SetupWork::title() const
{
    switch (m_view.state()) {
    case WorkView::State::Writing: return workTitle();
    case WorkView::State::Proving: return tr("Proving that Go works");
    case WorkView::State::Proven:
        return m_version.isEmpty() ? tr("Go works") : tr("Go %1 works").arg(m_version);
    case WorkView::State::Unproven: return tr("Go does not work yet");
    case WorkView::State::ProofStopped: return tr("Go is set up, but not proven");
    case WorkView::State::Stopped: return tr("Go was not set up");
    case WorkView::State::TakenBack: return tr("Taken back");
    case WorkView::State::Removing: return tr("Removing what was installed");
    }
    Q_UNREACHABLE();
}

QString SetupWork::state() const
{
    switch (m_view.state()) {
    case WorkView::State::Writing:
    case WorkView::State::Proving:
    case WorkView::State::Removing: return tr("You can go on with other pages meanwhile.");
    case WorkView::State::Proven:
        return tr("Proven in a fresh terminal, %n second(s) after you pressed the button.", nullptr,
                  setupwords::seconds(m_tookMs));
    case WorkView::State::Unproven: return tr("One step of the proof did not work.");
    case WorkView::State::ProofStopped: return tr("The proof was stopped before its end.");
    case WorkView::State::Stopped: return tr("It ended before everything was done.");
    case WorkView::State::TakenBack: return tr("What the set-up had changed stands as it was before.");
    }
    Q_UNREACHABLE();
}

} // namespace goconf::ui
