// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class Button;
class MonoLabel;

/// A command that is typed into a terminal, in the fixed font and in one piece, with a button that copies it.
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLine(QWidget *parent = nullptr);

    /// Hidden while the command is empty. `purpose` is what screen readers say of the button.
    void setCommand(const QString &command, const QString &purpose);

private:
    MonoLabel *m_command;
    Button *m_copy;
};

} // namespace goconf::ui
