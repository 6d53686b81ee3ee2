// SPDX-License-Identifier: MIT
#include "wizard/PlanCard.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/ChangeCard.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/ShownPath.h"

#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

PlanCard::PlanCard(const Host &host, QWidget *parent)
    : Card(parent)
    , m_host(host)
    , m_title(new QLabel)
    , m_show(new LinkButton)
    , m_summary(new MarkedLabel)
{
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::small);
    auto *head = new QHBoxLayout;
    m_title->setFont(typography::section());
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_show);
    m_layout->addLayout(head);
    m_summary->setQuiet(true);
    m_layout->addWidget(m_summary);
    addContent(content);
    connect(m_show, &LinkButton::clicked, this, [this] { showLines(!m_lines); });
}

void PlanCard::setPlanning()
{
    m_plan.reset();
    m_error.reset();
    m_problems.clear();
    showLines(false);
    retranslate();
}

void PlanCard::setPlan(const SetupPlan &plan, const Problems &further)
{
    m_plan = plan;
    m_error.reset();
    m_problems = further + plan.problems;
    showLines(false);
    retranslate();
}

void PlanCard::setError(const Error &error, const Problems &further)
{
    m_plan.reset();
    m_error = error;
    m_problems = further;
    showLines(false);
    retranslate();
}

void PlanCard::retranslate()
{
    m_title->setText(tr("This will happen"));
    m_show->setText(m_lines ? tr("Hide the lines") : tr("Show every line"));
    m_show->setExplanation(tr("Shows each file as it would be changed, line by line."));
    m_show->setVisible(m_plan && !m_plan->isEmpty());
    showWords();
    showProblems();
}

void PlanCard::showWords()
{
    if (m_error)
        m_summary->setText(sentence(m_error->what));
    else if (!m_plan)
        m_summary->setText(tr("Planning…"));
    else if (m_plan->isEmpty())
        m_summary->setText(tr("Nothing to do."));
    else
        m_summary->setText((m_plan->install ? tr("%1. Settings can be undone, and the Go removed.")
                                            : tr("%1. You can undo all of it."))
                               .arg(m_plan->summary()));
}

void PlanCard::showProblems()
{
    delete m_problemList;
    m_problemList = nullptr;
    Problems told;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (problem.severity != Severity::Info && !told.contains(problem))
            told.append(problem);
    }
    if (told.isEmpty())
        return;
    m_problemList = new QWidget(this);
    auto *list = new QVBoxLayout(m_problemList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(distance::small);
    for (const Problem &problem : std::as_const(told)) {
        auto *message = new InlineMessage(m_problemList);
        message->setProblem(problem);
        list->addWidget(message);
    }
    m_layout->insertWidget(2, m_problemList);
}

void PlanCard::showLines(bool shown)
{
    delete m_lines;
    m_lines = nullptr;
    if (shown && m_plan) {
        m_lines = new QWidget(this);
        auto *list = new QVBoxLayout(m_lines);
        list->setContentsMargins(0, 0, 0, 0);
        list->setSpacing(distance::small);
        for (const QString &step : m_plan->steps())
            list->addWidget(new MarkedLabel(step, m_lines));
        for (const Change &change : std::as_const(m_plan->changes.changes))
            list->addWidget(new ChangeCard(change, shownPath(targetOf(change), m_host), m_lines));
        m_layout->addWidget(m_lines);
    }
    m_show->setText(m_lines ? tr("Hide the lines") : tr("Show every line"));
}

} // namespace goconf::ui
