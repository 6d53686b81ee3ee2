// SPDX-License-Identifier: MIT
#include "widgets/ListDetailSplitter.h"

#include "theme/Distance.h"

namespace goconf::ui {

namespace {

/// Of what is left beside the sidebar and the margins.
constexpr int narrowPage = distance::narrowWindow - distance::sidebar - 2 * distance::page;

} // namespace

ListDetailSplitter::ListDetailSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
}

void ListDetailSplitter::setList(QWidget *list)
{
    m_list = list;
    addWidget(list);
}

void ListDetailSplitter::setDetail(QWidget *detail)
{
    const QList<int> before = sizes();
    delete m_detail;
    m_detail = detail;
    addWidget(detail);
    setSizes(before);
}

void ListDetailSplitter::showList()
{
    m_showsDetail = false;
    arrange();
}

void ListDetailSplitter::showDetail()
{
    m_showsDetail = true;
    arrange();
}

bool ListDetailSplitter::hasRoomForBoth() const
{
    return width() >= narrowPage;
}

void ListDetailSplitter::arrange()
{
    m_isNarrow = !hasRoomForBoth();
    const bool showsList = !m_isNarrow || !m_showsDetail;
    m_list->setVisible(showsList);
    m_detail->setVisible(!m_isNarrow || m_showsDetail);
    Q_EMIT arranged(showsList, m_isNarrow);
}

void ListDetailSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace goconf::ui
