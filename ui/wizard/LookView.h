// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "wizard/StepView.h"

class QProgressBar;

namespace goconf::ui {

class AnswerRow;
class Button;
class InlineMessage;

/// The first step: looking at the computer, with what is looked at right now, and a way to stop.
class LookView : public StepView
{
    Q_OBJECT

public:
    explicit LookView(QWidget *parent = nullptr);

    void showLooking(const QString &phrase);
    void showStopped();
    void showFailed(const Error &error);
    void retranslate();

Q_SIGNALS:
    void stopRequested();
    void lookRequested();
    void leaveRequested();

private:
    enum class State { Looking, Stopped, Failed };
    void setState(State state);

    State m_state = State::Looking;
    AnswerRow *m_row;
    QProgressBar *m_busy;
    InlineMessage *m_failure;
    Button *m_stop;
    Button *m_leave;
    Button *m_again;
    QString m_phrase;
    Error m_error;
};

} // namespace goconf::ui
