// SPDX-License-Identifier: MIT
#include "widgets/ScrollColumn.h"

#include <QVBoxLayout>

namespace goconf::ui {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds has the focus
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ScrollColumn::addSpacing(int pixels)
{
    m_column->insertSpacing(m_column->count() - 1, pixels);
}

void ScrollColumn::setReadingWidth(int width)
{
    m_readingWidth = width;
    applyWidth();
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyWidth();
}

void ScrollColumn::applyWidth()
{
    const int spare = m_readingWidth > 0 ? qMax(0, viewport()->width() - m_readingWidth) : 0;
    m_column->setContentsMargins(0, 0, spare, 0);
}

} // namespace goconf::ui
