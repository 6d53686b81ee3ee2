// SPDX-License-Identifier: MIT
#include "wizard/WorkView.h"

#include "base/Problem.h"
#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollColumn.h"
#include "widgets/ShownPath.h"
#include "wizard/WorkCard.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

WorkView::WorkView(const Host &host, QWidget *parent)
    : StepView(parent)
    , m_host(host)
    , m_card(new WorkCard(host, this))
    , m_head(new QWidget(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new Button({}, ButtonKind::Normal, this))
    , m_undo(new Button({}, ButtonKind::Normal, this))
    , m_remove(new Button({}, ButtonKind::Normal, this))
    , m_terminal(new Button({}, ButtonKind::Normal, this))
    , m_prove(new Button({}, ButtonKind::Normal, this))
    , m_look(new Button({}, ButtonKind::Normal, this))
    , m_unproven(new Button({}, ButtonKind::Normal, this))
    , m_done(new Button({}, ButtonKind::Primary, this))
{
    // With the gap to the card, which goes with the message.
    auto *gap = new QVBoxLayout(m_head);
    gap->setContentsMargins(0, 0, 0, distance::medium);
    gap->addWidget(m_message);
    column()->addWidget(m_head);
    column()->addWidget(m_card);
    for (Button *button : {m_cancel, m_undo, m_remove, m_terminal, m_unproven, m_prove, m_look, m_done})
        bar()->addButton(button);
    m_head->hide();
    connectButtons();
}

void WorkView::connectButtons()
{
    connect(m_cancel, &Button::clicked, this, [this] {
        m_isCancelling = true;
        retranslate();
        Q_EMIT cancelRequested();
    });
    // Of the mouse, the wheel and keys; not of what the program itself does.
    connect(column()->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_isScrolledByHand = true; });
    connect(m_undo, &Button::clicked, this, &WorkView::undoRequested);
    connect(m_remove, &Button::clicked, this, &WorkView::removalRequested);
    connect(m_terminal, &Button::clicked, this, &WorkView::terminalRequested);
    connect(m_prove, &Button::clicked, this, &WorkView::proofRequested);
    connect(m_look, &Button::clicked, this, &WorkView::lookRequested);
    connect(m_unproven, &Button::clicked, this, &WorkView::unprovenRequested);
    connect(m_done, &Button::clicked, this, &WorkView::doneRequested);
}

void WorkView::begin(const SetupPlan &plan)
{
    m_outcome = {};
    m_error.reset();
    m_isScrolledByHand = false;
    m_card->begin(plan);
    setState(plan.isEmpty() ? State::Proving : State::Writing);
}

void WorkView::proveAgain()
{
    m_error.reset();
    m_isScrolledByHand = false;
    m_card->begin({});
    setState(State::Proving);
}

void WorkView::setProgress(const SetupProgress &progress)
{
    if (m_state == State::Writing || m_state == State::Proving)
        m_card->setProgress(progress);
}

void WorkView::setOutcome(const SetupOutcome &outcome)
{
    m_outcome = outcome;
    m_error = outcome.error;
    m_card->setOutcome(outcome);
    setState(outcome.error ? State::Stopped : State::Proving);
}

void WorkView::addStep(const ProofStep &step)
{
    m_card->addStep(step);
    place();
    keepInSight();
}

void WorkView::endProof(bool isGood, const std::optional<Error> &error)
{
    m_error = error;
    m_card->endProof();
    const bool isStopped = error && error->code == ErrorCode::Cancelled;
    setState(isStopped ? State::ProofStopped : isGood && !error ? State::Proven : State::Unproven);
}

void WorkView::setTakenBack(const Result<JournalEntry> &entry)
{
    if (!entry) {
        m_error = entry.error();
        showMessage();
        return;
    }
    m_error.reset();
    m_outcome.applied.reset();
    m_card->setSettingsTakenBack();
    setState(State::TakenBack);
}

void WorkView::setRemoved(const Result<void> &removed)
{
    m_error = removed ? std::nullopt : std::optional(removed.error());
    if (removed) {
        m_outcome.installed.reset();
        m_card->setGoRemoved();
    }
    setState(State::TakenBack);
}

bool WorkView::hasLeftGo() const
{
    return m_outcome.installed && !m_outcome.installed->wasThere && !m_outcome.applied;
}

/// What stands there that was not there before, where somebody could believe that nothing does.
QStringList WorkView::left() const
{
    QStringList left;
    if (m_outcome.installed && !m_outcome.installed->wasThere)
        left.append(tr("Go %1 is still there, at %2.")
                        .arg(QString::fromLatin1(m_outcome.installed->version.go.toByteArray()),
                             shownPath(m_outcome.installed->path, m_host)));
    if (m_outcome.applied)
        left.append(tr("The settings are changed, and can be undone."));
    return left;
}

void WorkView::setState(State state)
{
    m_state = state;
    m_isCancelling = false;
    retranslate();
    keepInSight();
}

void WorkView::keepInSight()
{
    // Why it ended is told even then.
    if (m_isScrolledByHand && m_head->isHidden() && !m_card->hasFailed())
        return;
    QTimer::singleShot(0, this, [this] {
        if (QWidget *shown = m_head->isHidden() ? m_card->currentRow() : m_head)
            column()->ensureWidgetVisible(shown, 0, distance::large);
    });
}

void WorkView::showMessage()
{
    const bool isEarlyEnd =
        m_state == State::Stopped || m_state == State::TakenBack || m_state == State::ProofStopped;
    const QStringList sentences = isEarlyEnd ? left() : QStringList();
    m_head->setVisible(m_error || m_state == State::TakenBack);
    if (m_error)
        m_message->setMessage(m_error->code == ErrorCode::Cancelled ? Standing::Neutral : Standing::Error,
                              sentence(m_error->what),
                              sentences.isEmpty() && m_state == State::Stopped ? tr("Nothing was changed.")
                                                                               : joinedSentences(sentences));
    else if (sentences.isEmpty())
        m_message->setMessage(Standing::Good, tr("Everything is as it was before."));
    else
        m_message->setMessage(Standing::Neutral, tr("The settings are as they were."),
                              joinedSentences(sentences));
    place();
}

QString WorkView::fact() const
{
    switch (m_state) {
    case State::Writing: return tr("Nothing is left half done when you cancel.");
    case State::Proving: return tr("A new terminal tries it all.");
    case State::Proven:
        return m_outcome.applied ? tr("Terminals that are open now need to be opened again.")
                                 : tr("Every step worked.");
    case State::ProofStopped:
        return m_outcome.done().isEmpty() ? tr("Nothing was changed.")
                                          : tr("Terminals that are open now need to be opened again.");
    case State::Unproven: return tr("Follow the advice above, then prove it again.");
    case State::Stopped:
    case State::TakenBack: return tr("Look again to start over.");
    case State::Removing: return tr("Its files are being deleted.");
    }
    Q_UNREACHABLE();
}

void WorkView::updateButtons()
{
    const bool isCancellable = m_state == State::Writing || m_state == State::Proving;
    const bool runs = isCancellable || m_state == State::Removing;
    const bool isOver = m_state == State::Stopped || m_state == State::TakenBack;
    m_cancel->setVisible(isCancellable);
    m_undo->setVisible(!runs && m_outcome.applied.has_value());
    m_remove->setVisible(isOver && hasLeftGo());
    m_terminal->setVisible(m_state == State::Proven && m_canOpenTerminal);
    m_prove->setVisible(m_state == State::Unproven || m_state == State::ProofStopped);
    m_look->setVisible(isOver);
    m_unproven->setVisible(m_state == State::Stopped && m_error && m_error->code == ErrorCode::Unproven);
    m_done->setVisible(!runs);
    if (m_state == State::Proven)
        m_done->setFocus(Qt::OtherFocusReason);
}

void WorkView::retranslate()
{
    m_cancel->setText(m_isCancelling ? tr("Cancelling…") : tr("Cancel"));
    m_cancel->setEnabled(!m_isCancelling);
    m_cancel->setExplanation(tr("Stops at once. What is done already is said, and can be undone."));
    m_undo->setText(tr("Undo"));
    m_undo->setExplanation(tr("Brings back the settings that stood there before."));
    m_remove->setText(
        m_outcome.installed
            ? tr("Remove Go %1").arg(QString::fromLatin1(m_outcome.installed->version.go.toByteArray()))
            : QString());
    m_remove->setExplanation(tr("Deletes the Go that this set-up installed."));
    m_terminal->setText(tr("Open a terminal"));
    m_terminal->setExplanation(tr("Opens a new terminal window, which finds this Go."));
    m_prove->setText(tr("Prove it again"));
    m_prove->setExplanation(tr("Starts a new terminal and tries every step once more."));
    m_look->setText(tr("Look again"));
    m_look->setExplanation(tr("Looks at this computer once more and begins anew."));
    m_unproven->setText(tr("Install without the proof"));
    m_unproven->setExplanation(tr("Installs this Go although nobody can vouch for its origin now."));
    m_done->setText(tr("Done"));
    m_done->setExplanation(tr("Goes back to the overview."));
    bar()->setFact(fact());
    m_card->retranslate();
    updateButtons();
    showMessage();
}

} // namespace goconf::ui
