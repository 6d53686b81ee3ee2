// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/PlannedSet.h"

#include <QWidget>

namespace goconf::ui {

class ActionBar;
class Button;
class ScrollColumn;
class Workspace;

/// What applying would do, in the place of the page: remarks, conflicts to decide, and the difference of
/// every target.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(const Workspace &workspace, QWidget *parent = nullptr);

    void showPlan(const PlannedSet &plan);
    void showError(const Error &error);
    void retranslate();

    QString title() const;
    QString state() const;

Q_SIGNALS:
    void headerChanged();
    void applyRequested();
    void closeRequested();
    void mineChosen(const goconf::ui::DraftConflict &conflict);
    void theirsChosen(const goconf::ui::DraftConflict &conflict);

private:
    void clear();
    void addRemarks(const Problems &remarks);
    void addConflicts(const QVector<DraftConflict> &conflicts);
    void updateButtons();

    const Workspace &m_workspace;
    ScrollColumn *m_column;
    /// All that depends on the plan; made anew for each.
    QWidget *m_content = nullptr;
    ActionBar *m_bar;
    Button *m_back;
    Button *m_apply;
    PlannedSet m_plan;
    std::optional<Error> m_error;
};

} // namespace goconf::ui
