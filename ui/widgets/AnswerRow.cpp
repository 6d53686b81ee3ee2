// SPDX-License-Identifier: MIT
#include "widgets/AnswerRow.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Mark.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QHBoxLayout>
#include <QLabel>

namespace goconf::ui {

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

} // namespace

AnswerRow::AnswerRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(Standing::Neutral, this))
    , m_question(quietLabel(this))
    , m_statement(new ElidedLabel({}, this))
    , m_badge(new Badge({}, Standing::Warning, this))
    , m_evidence(new MarkedLabel({}, this))
    , m_note(quietLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_statement->setFont(typography::section());
    m_badge->hide();
    m_evidence->setQuiet(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(distance::small);
    head->addWidget(m_statement);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_question);
    words->addLayout(head);
    words->addWidget(m_evidence);
    words->addStretch(1);
    m_layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    m_layout->setSpacing(distance::medium);
    m_layout->addWidget(m_mark);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_note);
    setMinimumHeight(distance::answerHeight);
}

void AnswerRow::setStanding(Standing standing)
{
    m_mark->setStanding(standing);
    updateAccessibility();
}

void AnswerRow::setIcon(IconName icon)
{
    m_mark->setIcon(icon);
    updateAccessibility();
}

void AnswerRow::setQuestion(const QString &question)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
}

void AnswerRow::setStatement(const QString &statement)
{
    m_statement->setText(statement);
    updateAccessibility();
}

void AnswerRow::setBadge(const QString &text, Standing standing)
{
    m_badge->setText(text);
    m_badge->setStanding(standing);
    m_badge->setVisible(!text.isEmpty());
}

void AnswerRow::setEvidence(const QString &marked)
{
    m_evidence->setText(marked);
    m_evidence->setVisible(!marked.isEmpty());
    updateAccessibility();
}

void AnswerRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AnswerRow::addAction(QWidget *action)
{
    m_layout->addWidget(action);
}

QString AnswerRow::statement() const
{
    return m_statement->text();
}

QString AnswerRow::evidence() const
{
    return m_evidence->text();
}

QSize AnswerRow::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, distance::answerHeight});
}

void AnswerRow::updateAccessibility()
{
    setAccessibleName(m_statement->text());
    //: how something stands, and what shows it: "good: Go 1.27.4 in /usr/local/go"
    setAccessibleDescription(tr("%1: %2").arg(standingWord(m_mark->standing()), plain(m_evidence->text())));
}

} // namespace goconf::ui
