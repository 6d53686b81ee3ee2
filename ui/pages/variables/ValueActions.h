// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class Button;
class CopyButton;
class MarkedLabel;

/// What can be done with a value: copy it as a command, go back to the default, forget what was typed, and
/// put the change to those that wait; and why that last one cannot be done.
class ValueActions : public QWidget
{
    Q_OBJECT

public:
    explicit ValueActions(QWidget *parent = nullptr);

    struct State
    {
        bool canAdd = false;
        bool canReset = false;
        bool isDirty = false;
        /// Translated; empty where there is nothing to say.
        QString whyNot;
    };
    void setState(const State &state);
    bool canAdd() const;
    CopyButton &copyButton() { return *m_copy; }

Q_SIGNALS:
    void addRequested();
    void resetRequested();
    void forgetRequested();

private:
    MarkedLabel *m_whyNot;
    CopyButton *m_copy;
    Button *m_reset;
    Button *m_forget;
    Button *m_add;
};

} // namespace goconf::ui
