// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ListDetailSplitter.h"

namespace goconf::ui {

class InstallTask;
class VersionDetails;
class VersionList;
class Workspace;

/// The list of versions and the details of the chosen one.
class VersionSides : public ListDetailSplitter
{
    Q_OBJECT

public:
    VersionSides(Workspace &workspace, InstallTask &install, QWidget *parent = nullptr);

    VersionList *list() const { return m_list; }
    VersionDetails *details() const { return m_details; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();

    VersionList *m_list;
    VersionDetails *m_details;
};

} // namespace goconf::ui
