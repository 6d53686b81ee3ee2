// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "setup/SetupPlan.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QStackedLayout;

namespace goconf::ui {

class AnswersView;
class LookView;
class SetupFeed;
class SetupWork;
class Task;
class WorkView;
class Workspace;

/// The set-up: it looks at the computer, shows the answers and what would happen, has it done when it is told
/// to, and shows how Go is proven in a new terminal.
class SetupPage : public Page
{
    Q_OBJECT

public:
    SetupPage(Workspace &workspace, QWidget *parent);

    QString title() const override;
    QString state() const override;
    /// Looks at the computer, unless an earlier set-up is still under way.
    void open(const QString &select) override;
    void retranslate() override;

private:
    struct Found
    {
        SetupSurvey survey;
        SetupAnswers answers;
    };

    void connectViews();
    void look(bool waitsForPresets);
    void lookAgain(bool waitsForPresets);
    void take(const Result<Found> &found, bool waitsForPresets);
    void plan();
    void setUp();
    void leave();

    Workspace &m_workspace;
    QStackedLayout *m_stack;
    LookView *m_look;
    AnswersView *m_answers;
    WorkView *m_work;
    SetupWork *m_setup;
    QTimer m_tick;
    std::shared_ptr<SetupFeed> m_feed;
    QPointer<Task> m_looking;
    /// Of planning, which starts over with each changed answer.
    QPointer<Task> m_planning;
    int m_planNumber = 0;
    /// The look follows another one whose answers are not given up.
    bool m_isAnotherLook = false;
    std::optional<SetupSurvey> m_survey;
    std::optional<SetupPlan> m_plan;
    QElapsedTimer m_lookClock;
    qint64 m_lookMs = 0;
};

} // namespace goconf::ui
