// SPDX-License-Identifier: MIT
#include "pages/overview/OverviewRow.h"

#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"

#include <QVBoxLayout>

namespace goconf::ui {

namespace {

/// More than these are for the page that lists them all.
constexpr qsizetype mostProblems = 3;

} // namespace

OverviewRow::OverviewRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new AnswerRow(this))
    , m_repair(new Button({}, ButtonKind::Normal, this))
    , m_action(new Button({}, ButtonKind::Normal, this))
    , m_problems(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_problems);
    m_row->addAction(m_repair);
    m_row->addAction(m_action);
    m_repair->hide();
    m_problems->hide();
    connect(m_action, &Button::clicked, this, &OverviewRow::actionRequested);
    connect(m_repair, &Button::clicked, this, [this] { Q_EMIT repairRequested(m_told); });
}

void OverviewRow::setAction(const QString &text, const QString &explanation)
{
    m_action->setText(text);
    m_action->setExplanation(explanation);
}

void OverviewRow::setPending(const QString &statement, const QString &evidence)
{
    OverviewAnswer answer;
    answer.statement = statement;
    answer.evidence = evidence;
    setAnswer(answer);
}

void OverviewRow::setAnswer(const OverviewAnswer &answer)
{
    m_row->setStanding(answer.standing);
    m_row->setStatement(answer.statement);
    m_row->setEvidence(answer.evidence);
    const int count = int(answer.problems.size());
    m_row->setBadge(count > 0 ? tr("%n to look at", nullptr, count) : QString(), answer.standing);
    showProblems(answer.problems);
}

void OverviewRow::showProblems(const QVector<OverviewProblem> &problems)
{
    auto *old = m_problems;
    m_problems = new QWidget(this);
    layout()->replaceWidget(old, m_problems);
    old->hide();
    old->deleteLater(); // its button may be the one that was just pressed
    auto *lines = new QVBoxLayout(m_problems);
    lines->setContentsMargins(distance::large + distance::mark + distance::medium, 0, distance::large,
                              distance::medium);
    lines->setSpacing(distance::small);
    m_repair->hide();
    for (const OverviewProblem &problem : problems) {
        if (!problem.isToldByEvidence && lines->count() < mostProblems) {
            addProblem(problem);
        } else if (problem.isToldByEvidence) {
            m_told = problem;
            m_repair->setText(problem.repair);
            m_repair->setExplanation(tr("Plans the repair. Nothing is written before you apply it."));
            m_repair->show();
        }
    }
    m_problems->setVisible(lines->count() > 0);
}

void OverviewRow::addProblem(const OverviewProblem &problem)
{
    auto *message = new InlineMessage(m_problems);
    message->setProblem(problem.problem);
    const bool isRepair = !problem.items.isEmpty();
    auto *button = new Button(isRepair ? problem.repair : tr("Show"), ButtonKind::Normal, message);
    button->setExplanation(isRepair ? tr("Plans the repair. Nothing is written before you apply it.")
                                    : tr("Goes to the place of this problem."));
    connect(button, &Button::clicked, this, [this, problem, isRepair] {
        if (isRepair)
            Q_EMIT repairRequested(problem);
        else
            Q_EMIT openRequested(problem.page, problem.select);
    });
    message->addButton(button);
    m_problems->layout()->addWidget(message);
}

} // namespace goconf::ui
