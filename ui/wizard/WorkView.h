// SPDX-License-Identifier: MIT
#pragma once

#include "setup/ProofStep.h"
#include "setup/SetupPlan.h"
#include "setup/SetupRun.h"
#include "wizard/StepView.h"

#include <optional>

namespace goconf::ui {

class Button;
class InlineMessage;
class WorkCard;

/// The last step: what is being done, a row a thing, then the proof, and at the end what to do next.
class WorkView : public StepView
{
    Q_OBJECT

public:
    enum class State {
        Writing,
        Proving,
        Proven,   ///< every step of the proof that was tried is good
        Unproven, ///< a step of the proof failed
        ProofStopped,
        Stopped, ///< the set-up itself ended early
        TakenBack,
        Removing, ///< the Go that was installed
    };

    /// The host must outlive it.
    explicit WorkView(const Host &host, QWidget *parent = nullptr);

    /// New rows; an empty plan has only those of the proof.
    void begin(const SetupPlan &plan);
    /// The rows of the proof anew, and what was done stays done.
    void proveAgain();
    void setProgress(const SetupProgress &progress);
    void setOutcome(const SetupOutcome &outcome);
    void addStep(const ProofStep &step);
    /// `error`: why the proof did not come to its end.
    void endProof(bool isGood, const std::optional<Error> &error);
    void setTakenBack(const Result<JournalEntry> &entry);
    void setRemoving() { setState(State::Removing); }
    /// The Go that was installed, that is.
    void setRemoved(const Result<void> &removed);
    void setCanOpenTerminal(bool can) { m_canOpenTerminal = can; }

    State state() const { return m_state; }
    const SetupOutcome &outcome() const { return m_outcome; }
    void retranslate();

Q_SIGNALS:
    void cancelRequested();
    void undoRequested();
    /// The Go that was installed is to go, too.
    void removalRequested();
    void terminalRequested();
    void proofRequested();
    void lookRequested();
    /// The Go is to be installed although its origin cannot be proven.
    void unprovenRequested();
    void doneRequested();

private:
    void connectButtons();
    void setState(State state);
    /// What is of interest now, once the rows have their places; not while somebody reads another row.
    void keepInSight();
    void showMessage();
    void updateButtons();
    QString fact() const;
    /// A Go that the set-up brought, with nothing that leads to it any more.
    bool hasLeftGo() const;
    QStringList left() const;

    const Host &m_host;
    State m_state = State::Writing;
    WorkCard *m_card;
    QWidget *m_head;
    InlineMessage *m_message;
    Button *m_cancel;
    Button *m_undo;
    Button *m_remove;
    Button *m_terminal;
    Button *m_prove;
    Button *m_look;
    Button *m_unproven;
    Button *m_done;
    bool m_canOpenTerminal = false;
    /// The press was heard, and the work has not ended yet.
    bool m_isCancelling = false;
    bool m_isScrolledByHand = false;
    SetupOutcome m_outcome;
    std::optional<Error> m_error;
};

} // namespace goconf::ui
