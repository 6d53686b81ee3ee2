// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

/// The part of a detail in which a value is edited, as the keyboard has it: Enter adds what was typed to the
/// draft, and undo forgets it; when there is nothing of that, the window undoes the last change that waits.
class EditSection : public QWidget
{
    Q_OBJECT

public:
    /// Something was typed that is not in the draft.
    virtual bool isDirty() const = 0;

Q_SIGNALS:
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

protected:
    explicit EditSection(QWidget *parent)
        : QWidget(parent)
    {
    }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// What was typed can be added as it is.
    virtual bool canAdd() const = 0;
    virtual void add() = 0;
    virtual void forget() = 0;
};

} // namespace goconf::ui
