// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;

namespace goconf::ui {

class InstallTask;
class VersionDetails;
class VersionList;
class Workspace;

/// List and detail: side by side, or in a narrow window the one or the other.
class VersionSides : public QWidget
{
    Q_OBJECT

public:
    VersionSides(Workspace &workspace, InstallTask &install, QWidget *parent = nullptr);

    VersionList *list() const { return m_list; }
    VersionDetails *details() const { return m_details; }
    /// In a narrow window, the detail takes the place of the list, or gives it back.
    void showDetail(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void updateSides();

    QSplitter *m_splitter;
    VersionList *m_list;
    VersionDetails *m_details;
    bool m_showsDetail = false;
    bool m_isNarrow = false;
};

} // namespace goconf::ui
