// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalEntry.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

class Workspace;

/// What stands below a row of the history: the difference of each target, or why the change cannot be undone,
/// with what it wrote beside what stands there now.
class UndoPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UndoPanel(const Workspace &workspace, QWidget *parent = nullptr);

    void showEntry(const JournalEntry &entry);
    /// `detail` of a Conflict is the difference between what was written and what stands there now.
    void showRefusal(const Error &error);

private:
    const Workspace &m_workspace;
    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
