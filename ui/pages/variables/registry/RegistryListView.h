// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace goconf::ui {

class RegistryFilter;

/// The list of variables of the registry: arrow keys and letters choose, Enter goes to the value, F2 to
/// another name, Delete removes; the right button and the key of the context menu offer the same.
class RegistryListView : public QListView
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit RegistryListView(RegistryFilter &filter, QWidget *parent = nullptr);

Q_SIGNALS:
    void valueRequested();
    void renameRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RegistryFilter &m_filter;
};

} // namespace goconf::ui
