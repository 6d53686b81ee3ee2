// SPDX-License-Identifier: MIT
#pragma once

#include "pages/overview/OverviewAnswer.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

class AnswerRow;
class Button;

/// One answer of the overview with its way to the page that holds more; below it each problem, with its
/// repair in the same line.
class OverviewRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewRow(QWidget *parent = nullptr);

    void setAnswer(const OverviewAnswer &answer);
    /// A row that is still being answered.
    void setPending(const QString &statement, const QString &evidence);
    /// The button at the right end.
    void setAction(const QString &text, const QString &explanation);
    AnswerRow *row() const { return m_row; }

Q_SIGNALS:
    void actionRequested();
    void repairRequested(const goconf::ui::OverviewProblem &problem);
    void openRequested(const QString &page, const QString &select);

private:
    void showProblems(const QVector<OverviewProblem> &problems);
    void addProblem(const OverviewProblem &problem);

    AnswerRow *m_row;
    Button *m_repair;
    Button *m_action;
    QWidget *m_problems;
    /// That of m_repair.
    OverviewProblem m_told;
};

} // namespace goconf::ui
