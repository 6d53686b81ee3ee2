// SPDX-License-Identifier: MIT
#include "wizard/ProofRow.h"

#include "base/Problem.h"
#include "base/Secret.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/AnswerRow.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedText.h"

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

namespace {

constexpr int indent = distance::large + distance::mark + distance::medium;
/// Longer words stand in the output only.
constexpr qsizetype longestNote = 30;
constexpr int mostLines = 12;
/// Lines that a long command takes beyond its first.
constexpr int wrapped = 2;
/// The bar counts in parts of this: Qt's has no room for bytes.
constexpr int barSteps = 1000;

QString trimmedOutput(const ProofStep &step)
{
    return masked(QString::fromUtf8(step.output)).trimmed();
}

QString noteOf(const ProofStep &step)
{
    return step.note.contains(u'\n') || step.note.size() > longestNote ? QString() : masked(step.note);
}

/// The whole command, and what it said.
QString transcriptOf(const ProofStep &step)
{
    const QString said = trimmedOutput(step);
    return QStringLiteral("$ ") + masked(step.command) + u'\n' +
           (said.isEmpty() ? sentence(step.detail) : said);
}

} // namespace

ProofRow::ProofRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new AnswerRow(this))
    , m_bar(new QProgressBar(this))
    , m_show(new LinkButton({}, this))
    , m_message(new InlineMessage(this))
    , m_output(new QPlainTextEdit(this))
    , m_details(new QWidget(this))
{
    build();
    m_row->setStanding(Standing::Neutral);
    m_message->hide();
    m_output->hide();
    m_show->hide();
    m_bar->hide();
    retranslate();
    connect(m_show, &LinkButton::clicked, this, [this] { unfold(m_output->isHidden()); });
}

void ProofRow::build()
{
    // Alone, the statement stands in the middle of a row that is as high as the others.
    m_row->setMinimumHeight(m_row->sizeHint().height());
    m_row->setEvidence({});
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(distance::sidebar - distance::page);
    m_row->addAction(m_bar);
    m_row->addAction(m_show);
    m_output->setReadOnly(true);
    m_output->setFont(typography::fixed());
    m_output->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_output->setTabChangesFocus(true);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(indent, 0, distance::large, distance::medium);
    details->setSpacing(distance::small);
    details->addWidget(m_message);
    details->addWidget(m_output);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_details);
    m_details->hide();
}

void ProofRow::setStatement(const QString &statement)
{
    m_row->setStatement(statement);
}

void ProofRow::setRunning(const SetupProgress &progress)
{
    m_row->setStanding(Standing::Accent);
    m_row->setEvidence(sentence(progress.text));
    m_bar->setVisible(progress.total > 0);
    if (progress.total > 0)
        m_bar->setValue(int(double(progress.done) / double(progress.total) * barSteps));
}

void ProofRow::setDone(const QString &evidence, const QString &note)
{
    m_bar->hide();
    m_row->setStanding(Standing::Good);
    m_row->setEvidence(evidence);
    m_row->setNote(note);
}

void ProofRow::setFailed(const QString &cause, const QString &advice)
{
    m_bar->hide();
    m_row->setStanding(Standing::Error);
    m_row->setEvidence({});
    m_message->setMessage(Standing::Error, sentence(cause), sentence(advice));
    m_message->show();
    showDetails();
}

void ProofRow::setSkipped(const QString &why)
{
    m_bar->hide();
    m_row->setStanding(Standing::Neutral);
    m_row->setEvidence(sentence(why));
}

void ProofRow::setStep(const ProofStep &step)
{
    switch (step.outcome) {
    case ProofStep::Outcome::Ok: setDone(mono(step.briefCommand), noteOf(step)); break;
    case ProofStep::Outcome::Skipped: setSkipped(step.detail); return;
    case ProofStep::Outcome::Failed:
        setFailed(step.cause, step.advice);
        m_row->setEvidence(mono(step.briefCommand));
        break;
    }
    setOutput(transcriptOf(step));
    unfold(step.outcome == ProofStep::Outcome::Failed);
}

void ProofRow::setOutput(const QString &output)
{
    m_output->setPlainText(output);
    const int lines = std::clamp(int(output.count(u'\n')) + 1 + wrapped, 2, mostLines);
    m_output->setFixedHeight(lines * m_output->fontMetrics().lineSpacing() + 2 * distance::small);
    m_show->setVisible(!output.isEmpty());
}

void ProofRow::showDetails()
{
    m_details->setVisible(!m_message->isHidden() || !m_output->isHidden());
}

void ProofRow::unfold(bool unfolded)
{
    m_output->setVisible(unfolded);
    showDetails();
    retranslate();
}

void ProofRow::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(tr("How far this step is."));
    m_output->setAccessibleName(tr("Output"));
    m_output->setAccessibleDescription(tr("What the command of this step said."));
    m_show->setText(m_output->isHidden() ? tr("Show") : tr("Hide"));
    m_show->setAccessibleName(m_show->text() + QStringLiteral(": ") + m_row->statement());
    m_show->setExplanation(tr("Shows what the command of this step said."));
}

} // namespace goconf::ui
