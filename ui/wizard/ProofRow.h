// SPDX-License-Identifier: MIT
#pragma once

#include "setup/ProofStep.h"
#include "setup/SetupObserver.h"

#include <QWidget>

class QPlainTextEdit;
class QProgressBar;

namespace goconf::ui {

class AnswerRow;
class InlineMessage;
class LinkButton;

/// One step of the set-up or of its proof: what it is, how it ended, its command, and what that said, folded
/// away. A failed one is open, with cause and advice.
class ProofRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProofRow(QWidget *parent = nullptr);

    void setStatement(const QString &statement);
    /// It is its turn. The total of the progress may be 0.
    void setRunning(const SetupProgress &progress);
    /// It ended well; evidence may have marked parts.
    void setDone(const QString &evidence, const QString &note = {});
    void setFailed(const QString &cause, const QString &advice);
    void setSkipped(const QString &why);
    void setStep(const ProofStep &step);
    void retranslate();

private:
    void build();
    void setOutput(const QString &output);
    void unfold(bool unfolded);
    void showDetails();

    AnswerRow *m_row;
    QProgressBar *m_bar;
    LinkButton *m_show;
    InlineMessage *m_message;
    QPlainTextEdit *m_output;
    /// Message and output; hidden when there is neither.
    QWidget *m_details;
};

} // namespace goconf::ui
