// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace goconf::ui {

class VariableFilter;

/// The list of variables: arrow keys and letters choose, Enter and a click go to the value, the key of the
/// context menu and the right button ask for what else can be done.
class VariableListView : public QListView
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit VariableListView(VariableFilter &filter, QWidget *parent = nullptr);

    /// Nothing for an invalid index.
    QByteArray nameAt(const QModelIndex &index) const;

Q_SIGNALS:
    void valueRequested(const QByteArray &name);
    /// `position` on the screen.
    void menuRequested(const QByteArray &name, const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace goconf::ui
