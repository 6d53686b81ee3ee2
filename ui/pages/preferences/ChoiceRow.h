// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace goconf::ui {

class MarkedLabel;

/// One preference with a few values: what it is, what it does, and the choice.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        /// Translated.
        QString text;
    };

    explicit ChoiceRow(QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &explanation);
    /// Keeps the chosen id; no signal follows.
    void setChoices(const QVector<Choice> &choices, const QString &chosen);

Q_SIGNALS:
    /// By the user.
    void chosen(const QString &id);

private:
    QLabel *m_name;
    MarkedLabel *m_explanation;
    QComboBox *m_box;
};

} // namespace goconf::ui
