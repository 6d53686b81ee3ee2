// SPDX-License-Identifier: MIT
#include "pages/variables/LadderView.h"

#include "pages/variables/LadderRowView.h"
#include "theme/Distance.h"

#include <QVBoxLayout>

namespace goconf::ui {

LadderView::LadderView(TaskRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::tight + 1);
}

void LadderView::setPlaces(const QVector<LadderPlace> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the row whose button was just pressed
        delete item;
    }
    for (const LadderPlace &place : places) {
        auto *row = new LadderRowView(place, m_runner, this);
        connect(row, &LadderRowView::editRequested, this, &LadderView::editRequested);
        connect(row, &LadderRowView::removeRequested, this, &LadderView::removeRequested);
        m_layout->addWidget(row);
    }
}

} // namespace goconf::ui
