// SPDX-License-Identifier: MIT
#include "pages/versions/VersionSides.h"

#include "pages/versions/VersionDetails.h"
#include "pages/versions/VersionList.h"

#include <QListView>

namespace goconf::ui {

using namespace Qt::StringLiterals;

VersionSides::VersionSides(Workspace &workspace, InstallTask &install, QWidget *parent)
    : ListDetailSplitter(parent)
    , m_list(new VersionList(this))
    , m_details(new VersionDetails(workspace, install, this))
{
    setObjectName(u"versions"_s);
    setList(m_list);
    setDetail(m_details);
    setSizes({450, 565});
    setStretchFactor(1, 1);
    m_list->setMinimumSize(240, 110);
    m_details->setMinimumSize(392, 180);
    connectParts();
}

void VersionSides::connectParts()
{
    connect(this, &ListDetailSplitter::arranged, m_details,
            [this](bool, bool isNarrow) { m_details->setHasWayBack(isNarrow); });
    connect(m_list, &VersionList::taken, this, &VersionSides::showDetail);
    connect(m_list, &VersionList::entered, this, [this] {
        showDetail();
        m_details->enter();
    });
    connect(m_details, &VersionDetails::backRequested, this, [this] {
        showList();
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &VersionDetails::sdkRemoved, this, &VersionSides::showList);
}

void VersionSides::resizeEvent(QResizeEvent *event)
{
    // Who works in the detail goes on there.
    const bool narrows = !isNarrow() && !hasRoomForBoth();
    if (narrows && focusWidget() && m_details->isAncestorOf(focusWidget()))
        showDetail();
    ListDetailSplitter::resizeEvent(event);
}

} // namespace goconf::ui
