// SPDX-License-Identifier: MIT
#include "widgets/Card.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace goconf::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1); // the line between two rows
}

void Card::addRow(QWidget *row)
{
    m_layout->addWidget(row);
}

void Card::addContent(QWidget *content)
{
    auto *padded = new QWidget(this);
    auto *layout = new QVBoxLayout(padded);
    layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    layout->addWidget(content);
    addRow(padded);
}

void Card::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

int Card::count() const
{
    return m_layout->count();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    shapes::panel(painter, rect(), distance::cardRadius, t.card, t.line);
    bool first = true;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *row = m_layout->itemAt(i)->widget();
        if (!row || row->isHidden())
            continue;
        if (!first)
            painter.fillRect(0, row->y() - 1, width(), 1, t.line);
        first = false;
    }
}

} // namespace goconf::ui
