// SPDX-License-Identifier: MIT
#include "pages/variables/ProblemList.h"

#include "base/Problem.h"
#include "base/Secret.h"
#include "theme/Distance.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::tight);
    hide();
}

void ProblemList::setProblems(const Problems &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Problem &problem : problems) {
        const Problem shown{problem.severity, masked(problem.message), masked(problem.advice)};
        if (problem.severity == Severity::Info) {
            auto *words =
                new MarkedLabel(joinedSentences({sentence(shown.message), sentence(shown.advice)}), this);
            words->setQuiet(true);
            m_layout->addWidget(words);
            continue;
        }
        auto *message = new InlineMessage(this);
        message->setProblem(shown);
        m_layout->addWidget(message);
    }
    setVisible(!problems.isEmpty());
}

bool ProblemList::hasErrors() const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace goconf::ui
