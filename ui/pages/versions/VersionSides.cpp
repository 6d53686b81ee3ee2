// SPDX-License-Identifier: MIT
#include "pages/versions/VersionSides.h"

#include "pages/versions/VersionDetails.h"
#include "pages/versions/VersionList.h"
#include "theme/Distance.h"

#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of what is left beside the sidebar and the margins.
constexpr int narrowPage = distance::narrowWindow - distance::sidebar - 2 * distance::page;

} // namespace

VersionSides::VersionSides(Workspace &workspace, InstallTask &install, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new VersionList(m_splitter))
    , m_details(new VersionDetails(workspace, install, m_splitter))
{
    m_splitter->setObjectName(u"versions"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({450, 565});
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumSize(240, 110);
    m_details->setMinimumSize(392, 180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectParts();
}

void VersionSides::connectParts()
{
    connect(m_list, &VersionList::taken, this, [this] { showDetail(true); });
    connect(m_list, &VersionList::entered, this, [this] {
        showDetail(true);
        m_details->enter();
    });
    connect(m_details, &VersionDetails::backRequested, this, [this] {
        showDetail(false);
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &VersionDetails::sdkRemoved, this, [this] { showDetail(false); });
}

void VersionSides::showDetail(bool shown)
{
    m_showsDetail = shown;
    updateSides();
}

void VersionSides::updateSides()
{
    const bool isNarrow = width() < narrowPage;
    // Who works in the detail goes on there.
    if (isNarrow && !m_isNarrow && focusWidget() && m_details->isAncestorOf(focusWidget()))
        m_showsDetail = true;
    m_isNarrow = isNarrow;
    m_list->setVisible(!isNarrow || !m_showsDetail);
    m_details->setVisible(!isNarrow || m_showsDetail);
    m_details->setHasWayBack(isNarrow);
}

void VersionSides::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSides();
}

} // namespace goconf::ui
