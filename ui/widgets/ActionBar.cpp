// SPDX-License-Identifier: MIT
#include "widgets/ActionBar.h"

#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/MarkedLabel.h"

#include <QHBoxLayout>

namespace goconf::ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_fact(new MarkedLabel({}, this))
    , m_layout(new QHBoxLayout(this))
{
    m_fact->setQuiet(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::medium - 2);
    m_layout->addWidget(m_fact, 1);
}

void ActionBar::setFact(const QString &marked)
{
    m_fact->setText(marked);
}

void ActionBar::addButton(Button *button)
{
    m_layout->addWidget(button);
}

} // namespace goconf::ui
