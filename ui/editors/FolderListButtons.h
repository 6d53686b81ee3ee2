// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class Button;

/// Below a list of folders: what is done with the list and its current row. Tells what is wanted and does
/// nothing itself but ask for a folder.
class FolderListButtons : public QWidget
{
    Q_OBJECT

public:
    explicit FolderListButtons(QWidget *parent = nullptr);

    /// Offers what can be done with `row` of so many; -1: there is no current row.
    void setCurrent(int row, int rows);

Q_SIGNALS:
    void addRequested();
    /// A folder was chosen in the system's dialog, by its path as Qt writes it.
    void folderChosen(const QString &path);
    void removeRequested();
    /// -1: up, 1: down.
    void moveRequested(int step);

private:
    void browse();

    Button *m_add;
    Button *m_browse;
    Button *m_remove;
    Button *m_up;
    Button *m_down;
};

} // namespace goconf::ui
