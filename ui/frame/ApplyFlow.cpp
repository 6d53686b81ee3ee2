// SPDX-License-Identifier: MIT
#include "frame/ApplyFlow.h"

#include "base/Problem.h"
#include "frame/BannerArea.h"
#include "frame/OutsideWords.h"
#include "frame/ReviewView.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

namespace {

using Topic = BannerArea::Topic;

/// More is not read; their number is told.
constexpr qsizetype mostNamed = 5;

QString listOf(const QStringList &paths, const Workspace &workspace)
{
    QStringList shown;
    for (const QString &path : paths)
        shown.append(mono(workspace.shownPath(path)));
    return nameList(shown, mostNamed);
}

} // namespace

ApplyFlow::ApplyFlow(Workspace &workspace, ReviewView &review, BannerArea &banners, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_review(review)
    , m_banners(banners)
{
    connect(&review, &ReviewView::applyRequested, this, &ApplyFlow::applyPlanned);
    connect(&review, &ReviewView::closeRequested, this, &ApplyFlow::reviewClosed);
    connect(&review, &ReviewView::mineChosen, this, [this](const DraftConflict &conflict) {
        m_workspace.draft().accept(conflict.item.key, conflict.present);
    });
    connect(&review, &ReviewView::theirsChosen, this,
            [this](const DraftConflict &conflict) { m_workspace.draft().remove(conflict.item.key); });
    connect(&workspace.draft(), &Draft::changed, this, &ApplyFlow::followDraft);
    connect(&workspace.desk(), &ChangeDesk::applied, this, &ApplyFlow::tellApplied);
    connect(&workspace.desk(), &ChangeDesk::undone, this, &ApplyFlow::tellUndone);
    connect(&workspace.desk(), &ChangeDesk::advised, this, &ApplyFlow::tellAdvice);
    connect(&workspace.outside(), &OutsideWatcher::changed, this, &ApplyFlow::tellOutside);
}

void ApplyFlow::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ApplyFlow::plan(const std::function<void(const PlannedSet &)> &then)
{
    setBusy(true);
    m_planned = m_workspace.draft().items();
    m_workspace.desk().plan(this, m_planned, [this, then, turn = ++m_turn](const Result<PlannedSet> &plan) {
        if (turn != m_turn)
            return;
        setBusy(false);
        if (plan) {
            then(*plan);
            return;
        }
        m_review.showError(plan.error());
        Q_EMIT reviewOpened();
    });
}

void ApplyFlow::open(const PlannedSet &plan)
{
    m_review.showPlan(plan);
    Q_EMIT reviewOpened();
}

void ApplyFlow::review()
{
    if (m_workspace.draft().isEmpty()) {
        ++m_turn; // a plan on its way is of no use any more
        setBusy(false);
        Q_EMIT reviewClosed();
        return;
    }
    plan([this](const PlannedSet &plan) { open(plan); });
}

void ApplyFlow::apply()
{
    if (m_busy || m_workspace.draft().isEmpty())
        return;
    plan([this](const PlannedSet &plan) {
        if (!plan.conflicts.isEmpty() || standingOf(plan.remarks) == Standing::Error)
            open(plan);
        else
            applyPlanned();
    });
}

void ApplyFlow::applyPlanned()
{
    if (m_busy)
        return;
    setBusy(true);
    m_workspace.desk().apply(this, m_planned, [this](const Result<ApplyOutcome> &outcome) { take(outcome); });
}

bool ApplyFlow::isReviewOpen() const
{
    return !m_review.isHidden(); // the stack hides what it does not show
}

/// The review shows what will be written, also behind Ctrl+Z. While it is being written it is too late.
void ApplyFlow::followDraft()
{
    // What a banner says of the pending changes must be true as long as it is there.
    m_banners.close(m_workspace.draft().isEmpty() ? Topic::Outside : Topic::Applied);
    if (isReviewOpen() && !m_workspace.desk().isWriting())
        review();
}

void ApplyFlow::take(const Result<ApplyOutcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        tellError(outcome.error());
        Q_EMIT failed();
        followDraft();
        return;
    }
    if (!outcome->conflicts.isEmpty()) {
        review();
        return;
    }
    Q_EMIT reviewClosed();
    m_workspace.draft().settle(m_planned);
    Q_EMIT finished();
}

void ApplyFlow::discard()
{
    m_workspace.draft().discard();
    Q_EMIT reviewClosed();
}

void ApplyFlow::tellApplied(const JournalEntry &entry)
{
    QStringList targets;
    for (const Change &change : entry.set.changes)
        targets.append(targetOf(change));
    m_banners.close(Topic::Failed);
    m_banners.close(Topic::Outside);
    m_banners.close(Topic::Advice);
    const Banner::Action back{tr("&Undo"), tr("Brings back what stood there before."),
                              [this, id = entry.id] { undo(id); }};
    m_appliedId = entry.id;
    m_appliedTo = listOf(targets, m_workspace);
    m_banners.show(Topic::Applied, Standing::Good, tr("Applied."), m_appliedTo, {back});
}

/// Wherever it was asked for: an undo that a banner still offers may be the one that was done.
void ApplyFlow::tellUndone(const JournalEntry &entry)
{
    m_banners.close(Topic::Failed);
    m_banners.close(Topic::Advice);
    m_appliedId.clear();
    m_undoneId = entry.id;
    m_banners.show(Topic::Applied, Standing::Good, tr("Taken back."), entry.set.title, {});
}

/// It may come when that banner is gone, or on another page: then only what is wrong is worth another one.
void ApplyFlow::tellAdvice(const QString &id, const Problems &problems)
{
    if (problems.isEmpty() || id == m_undoneId)
        return;
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences << sentence(problem.message) << sentence(problem.advice);
    sentences.removeAll(QString());
    const Standing standing = standingOf(problems);
    if (m_appliedId == id && m_banners.isShown(Topic::Applied)) {
        sentences.prepend(sentence(m_appliedTo));
        m_banners.amend(Topic::Applied, standing, tr("Applied."), joinedSentences(sentences));
    } else if (standing != Standing::Good) {
        const QString fact = sentences.takeFirst();
        m_banners.show(Topic::Advice, standing, fact, joinedSentences(sentences), {});
    }
}

void ApplyFlow::tellOutside(const QStringList &files)
{
    m_banners.show(Topic::Outside, Standing::Neutral, OutsideWords::fact(),
                   OutsideWords::advice(listOf(files, m_workspace), !m_workspace.draft().isEmpty()), {});
}

void ApplyFlow::tellError(const Error &error)
{
    m_banners.show(Topic::Failed, Standing::Error, sentence(error.what), {}, {});
}

void ApplyFlow::undo(const QString &id)
{
    m_workspace.desk().undo(this, id, [this](const Result<JournalEntry> &entry) {
        if (!entry)
            tellError(entry.error());
    });
}

} // namespace goconf::ui
