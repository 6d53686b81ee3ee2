// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "workspace/DraftItem.h"

#include <QCoreApplication>

namespace goconf::ui {

/// What the stores of one variable held when an edit of it began. What one of them holds otherwise later is
/// another program's, unless it waited in the draft in between: that we wrote ourselves, and the edit goes on
/// from there. Changes nothing and knows no screen.
class EditBaseline
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::EditBaseline)

public:
    /// To be told when the stores were read anew, the draft changed, or an edit began or ended. `present`:
    /// what they hold now; `waiting`: the items of the draft about the variable. While nobody edits, all that
    /// is what the next edit begins with.
    void follow(const HeldValues &present, const QVector<DraftItem> &waiting, bool isEditing);

    /// Another program put something else there since the edit began.
    bool isChangedMeanwhile(const QString &store) const;
    /// Says so, and what can be done; empty where nothing happened.
    Problems problems(const QString &store) const;
    /// Items for that store replace what stood there when the edit began: who wrote there since is asked
    /// about before anything is written (DraftPlanner).
    void setSeen(QVector<DraftItem> &items, const QString &store) const;

private:
    /// What waited and stands there now is ours.
    void takeOwn();

    HeldValues m_began;
    HeldValues m_present;
    /// It may be written, and be gone from the draft, before the stores are read again.
    HeldValues m_waited;
};

} // namespace goconf::ui
