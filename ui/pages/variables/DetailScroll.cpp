// SPDX-License-Identifier: MIT
#include "pages/variables/DetailScroll.h"

#include "pages/variables/TabOrder.h"
#include "theme/Distance.h"

#include <QVBoxLayout>

namespace goconf::ui {

DetailScroll::DetailScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(distance::large + 2, distance::medium, distance::large + 2,
                                 distance::medium);
    m_column->setSpacing(distance::medium);
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // the card shows through
    m_chaining.setSingleShot(true);
    m_chaining.setInterval(0);
    connect(&m_chaining, &QTimer::timeout, this, [this, content] {
        if (m_tabBefore)
            chainTabOrder(*m_tabBefore, *content);
    });
}

void DetailScroll::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void DetailScroll::showTop()
{
    ensureVisible(0, 0);
}

} // namespace goconf::ui
