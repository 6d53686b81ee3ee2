// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace goconf::ui {

class Badge;
class ElidedLabel;
class Mark;
class MarkedLabel;

/// One answer: mark, bold statement, quiet evidence, one action. For a Card.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRow(QWidget *parent = nullptr);

    void setStanding(Standing standing);
    /// An icon in place of the mark.
    void setIcon(IconName icon);
    /// A small quiet line above the statement, such as the question that it answers; empty: none.
    void setQuestion(const QString &question);
    void setStatement(const QString &statement);
    /// Behind the statement; empty: none.
    void setBadge(const QString &text, Standing standing = Standing::Warning);
    /// May have marked parts (MarkedText.h).
    void setEvidence(const QString &marked);
    /// At the right end, in the order of the calls; the row owns it.
    void addAction(QWidget *action);
    /// Quiet words at the right end, before the actions; empty: none.
    void setNote(const QString &note);

    QString statement() const;
    QString evidence() const;

    QSize minimumSizeHint() const override;

private:
    void updateAccessibility();

    Mark *m_mark;
    QLabel *m_question;
    ElidedLabel *m_statement;
    Badge *m_badge;
    MarkedLabel *m_evidence;
    QLabel *m_note;
    QHBoxLayout *m_layout;
};

} // namespace goconf::ui
