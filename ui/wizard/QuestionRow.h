// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Icons.h"

#include <QVector>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace goconf::ui {

class AnswerRow;
class Button;
class LinkButton;

/// A question with its answer. "Change" unfolds the other answers in place, as a list of which one is chosen,
/// and below it further ways to answer, such as a file chooser.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString statement;
        /// May have marked parts; may be empty.
        QString evidence;
    };

    explicit QuestionRow(IconName icon, QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    /// The answer; evidence may have marked parts.
    void setAnswer(const QString &statement, const QString &evidence);
    /// `chosen` is the index of the answer.
    void setOptions(const QVector<Option> &options, int chosen);
    /// A further way below the list. The row owns the button.
    void addWay(Button *way);
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_isUnfolded; }
    void retranslate();

Q_SIGNALS:
    void chosen(int option);

private:
    void addOption(const Option &option, int index, bool isChosen);

    AnswerRow *m_row;
    LinkButton *m_change;
    QWidget *m_details;
    QWidget *m_list;
    QVBoxLayout *m_options;
    QVBoxLayout *m_ways;
    QButtonGroup *m_group;
    QString m_question;
    bool m_isUnfolded = false;
};

} // namespace goconf::ui
