// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "editors/ValueEditor.h"
#include "models/FolderListModel.h"

#include <QPersistentModelIndex>

class QListView;
class QStyledItemDelegate;

namespace goconf::ui {

class FolderInspector;
class FolderListButtons;

/// A list of folders: rows that are dragged, edited in place, added and taken out. Keys: F2 edits, Insert
/// adds, Delete takes out, Alt+Up and Alt+Down move, and those of undo and redo go step by step.
class FolderListEdit : public ValueEditor
{
    Q_OBJECT

public:
    /// A folder below `writableBelow` that cannot be written to is marked. The inspector outlives it.
    FolderListEdit(Os os, const QByteArray &writableBelow, FolderInspector &folders,
                   QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    Problems remarks() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

    FolderListModel &model() { return *m_model; }
    QListView &view() { return *m_view; }
    /// The rows can be looked at and copied, no more.
    void setReadOnly();

protected:
    /// With rows of another sort. Takes both.
    FolderListEdit(Os os, FolderListModel *model, QStyledItemDelegate *delegate, QWidget *parent);
    /// The rows may have another height now.
    void fitHeight();

    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QByteArrayList foldersOf(const QByteArray &value) const;
    void prepareView(QStyledItemDelegate *delegate);
    void connectParts();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    /// Takes one step back, or makes it again; false where there is none.
    bool undo() { return step(&FolderListModel::undo); }
    bool redo() { return step(&FolderListModel::redo); }
    bool step(bool (FolderListModel::*way)());
    bool handleSteps(const QKeyEvent &event);
    void add();
    /// A row that was added has no folder yet: it is none of the value.
    bool isUnnamed() const;
    /// A row that was added and got no folder goes away again.
    void dropUnnamed(const QPersistentModelIndex &added);
    void remove();
    void move(int step);
    void updateButtons();

    Os m_os;
    FolderListModel *m_model;
    QListView *m_view;
    FolderListButtons *m_buttons;
    QByteArray m_original;
    bool m_isChanged = false;
    bool m_isReadOnly = false;
    QPersistentModelIndex m_unnamed;
};

} // namespace goconf::ui
