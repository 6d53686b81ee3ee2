// SPDX-License-Identifier: MIT
#include "wizard/LookView.h"

#include "base/Problem.h"
#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/AnswerRow.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollColumn.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace goconf::ui {

LookView::LookView(QWidget *parent)
    : StepView(parent)
    , m_row(new AnswerRow(this))
    , m_busy(new QProgressBar(this))
    , m_failure(new InlineMessage(this))
    , m_stop(new Button({}, ButtonKind::Normal, this))
    , m_leave(new Button({}, ButtonKind::Normal, this))
    , m_again(new Button({}, ButtonKind::Primary, this))
{
    auto *card = new Card(this);
    m_row->setIcon(IconName::Search);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(distance::sidebar - distance::page);
    m_row->addAction(m_busy);
    card->addRow(m_row);
    column()->addWidget(m_failure);
    column()->addWidget(card);
    bar()->addButton(m_leave);
    bar()->addButton(m_stop);
    bar()->addButton(m_again);
    connect(m_stop, &Button::clicked, this, &LookView::stopRequested);
    connect(m_leave, &Button::clicked, this, &LookView::leaveRequested);
    connect(m_again, &Button::clicked, this, &LookView::lookRequested);
}

void LookView::showLooking(const QString &phrase)
{
    m_phrase = phrase;
    setState(State::Looking);
}

void LookView::showStopped()
{
    setState(State::Stopped);
}

void LookView::showFailed(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

void LookView::setState(State state)
{
    m_state = state;
    m_busy->setVisible(state == State::Looking);
    m_stop->setVisible(state == State::Looking);
    m_leave->setVisible(state != State::Looking);
    m_again->setVisible(state != State::Looking);
    m_failure->setVisible(state == State::Failed);
    m_row->setVisible(state != State::Failed);
    retranslate();
}

void LookView::retranslate()
{
    const bool looks = m_state == State::Looking;
    m_row->setStatement(looks ? tr("Looking at this computer") : tr("Stopped looking"));
    m_row->setEvidence(looks
                           ? sentence(m_phrase.isEmpty() ? tr("terminals, Go versions, settings") : m_phrase)
                           : tr("Nothing was changed."));
    m_busy->setAccessibleName(tr("Busy"));
    m_busy->setAccessibleDescription(tr("This computer is being looked at."));
    m_failure->setMessage(Standing::Error, sentence(m_error.what));
    m_stop->setText(tr("Stop"));
    m_stop->setExplanation(tr("Stops looking. Nothing was written so far."));
    m_leave->setText(tr("Not now"));
    m_leave->setExplanation(tr("Goes back to the overview."));
    m_again->setText(tr("Look again"));
    m_again->setExplanation(tr("Looks at this computer once more."));
    bar()->setFact(tr("Looking changes no setting."));
    place();
}

} // namespace goconf::ui
