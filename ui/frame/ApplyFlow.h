// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/PlannedSet.h"

#include <QObject>

namespace goconf::ui {

class BannerArea;
class ReviewView;
class Workspace;

/// From the draft to the machine and back: review, apply, what is said afterwards, undo. Only what goes
/// refuses or somebody else changed stops on the way, and shows in the review.
class ApplyFlow : public QObject
{
    Q_OBJECT

public:
    ApplyFlow(Workspace &workspace, ReviewView &review, BannerArea &banners, QObject *parent = nullptr);

    void review();
    /// Straight from the apply bar: the review comes in between only when there is something to decide.
    void apply();
    void discard();
    /// Writes what was planned last, which in the review is what was seen there.
    void applyPlanned();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void reviewOpened();
    void reviewClosed();
    void busyChanged();
    /// All that waited is written.
    void finished();
    /// Nothing was written; the banner says why.
    void failed();

private:
    void plan(const std::function<void(const PlannedSet &)> &then);
    void take(const Result<ApplyOutcome> &outcome);
    void followDraft();
    bool isReviewOpen() const;
    void open(const PlannedSet &plan);
    void setBusy(bool busy);
    void tellApplied(const JournalEntry &entry);
    void tellUndone(const JournalEntry &entry);
    /// What follows from the change with that id, in the banner that told of it.
    void tellAdvice(const QString &id, const Problems &problems);
    void tellOutside(const QStringList &files);
    void tellError(const Error &error);
    void undo(const QString &id);

    Workspace &m_workspace;
    ReviewView &m_review;
    BannerArea &m_banners;
    bool m_busy = false;
    /// The pending changes of the newest plan. What is put later waits for the next one.
    QVector<DraftItem> m_planned;
    /// The change of which a banner tells, and what it was about.
    QString m_appliedId;
    QString m_appliedTo;
    /// The change that was taken back last: what would follow from it does not.
    QString m_undoneId;
    /// Counts the plans: an answer to an older one is of no use.
    int m_turn = 0;
};

} // namespace goconf::ui
