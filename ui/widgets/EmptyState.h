// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QLabel;

namespace goconf::ui {

class Button;
class MarkedLabel;

/// What stands in place of a list that has nothing to show: why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(IconName icon, QWidget *parent = nullptr);

    void setStatement(const QString &statement);
    void setAdvice(const QString &marked);
    /// The state owns it.
    void setButton(Button *button);

private:
    QLabel *m_statement;
    MarkedLabel *m_advice;
};

} // namespace goconf::ui
