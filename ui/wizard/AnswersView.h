// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupPlan.h"
#include "wizard/StepView.h"

#include <optional>

namespace goconf::ui {

class Button;
class Card;
class HurdleMessage;
class PlanCard;
class QuestionRow;

/// The second step: one page of answers, each with "Change", what will happen, and the one button that does
/// it.
class AnswersView : public StepView
{
    Q_OBJECT

public:
    /// The host must outlive it.
    explicit AnswersView(const Host &host, QWidget *parent = nullptr);

    /// After another look what the user chose before is kept, where it still can be (KeptAnswers.h).
    void setFound(const SetupSurvey &survey, const SetupAnswers &answers, bool isAnotherLook);
    const SetupAnswers &answers() const { return m_answers; }
    /// All is as the answers say, and there is a Go.
    bool hasNothingToDo() const;
    /// Something of the machine stands in the way, and not an answer: the page says first what.
    bool isStuck() const { return isBlocked() || lacksGo(); }
    /// The machine does not allow what is answered.
    bool isRefused() const { return m_result && !*m_result; }
    void setPlanning();
    void setPlan(const Result<SetupPlan> &plan);
    /// The question of proxies is unfolded: somebody wants to choose.
    void unfoldProxies();
    void focusPrimary();
    void retranslate();

Q_SIGNALS:
    /// An answer was changed; a plan is wanted.
    void answersChanged();
    void lookRequested();
    /// The well-known proxies are to be tried, too.
    void proxiesWanted();
    void setUpRequested();
    void leaveRequested();

private:
    void build();
    void connectRows();
    void fillOptions();
    void showAnswers();
    void updateButton();
    /// Nothing can be set up here, whatever is answered.
    bool isBlocked() const { return hurdle().severity == Severity::Error; }
    bool lacksGo() const;
    Problem hurdle() const;
    void chooseArchive();
    void chooseFolder();
    template <typename T>
    void adopt(SetupAnswer<T> &answer, QVector<T> &options, const T &value);
    template <typename T>
    void choose(SetupAnswer<T> &answer, const QVector<T> &options, int index);

    const Host &m_host;
    HurdleMessage *m_hurdle;
    Card *m_card;
    QuestionRow *m_go;
    QuestionRow *m_goPath;
    QuestionRow *m_proxy;
    QuestionRow *m_terminals;
    Button *m_archive;
    Button *m_folder;
    Button *m_presets;
    PlanCard *m_plan;
    Button *m_leave;
    /// Where no hurdle has such a button.
    Button *m_again;
    Button *m_setUp;
    SetupSurvey m_survey;
    SetupAnswers m_answers;
    /// As detected: what is no choice of the user's keeps its reason.
    SetupAnswers m_detected;
    QVector<SetupGo> m_goOptions;
    QVector<QString> m_goPathOptions;
    QVector<QByteArray> m_proxyOptions;
    QVector<QVector<ShellKind>> m_terminalOptions;
    std::optional<Result<SetupPlan>> m_result;
};

} // namespace goconf::ui
