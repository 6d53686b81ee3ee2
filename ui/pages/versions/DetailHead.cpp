// SPDX-License-Identifier: MIT
#include "pages/versions/DetailHead.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace goconf::ui {

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton({}, this))
    , m_title(new QLabel(this))
    , m_badges(new QHBoxLayout)
{
    m_title->setFont(typography::programName());
    m_title->setTextFormat(Qt::PlainText);
    m_badges->setSpacing(distance::small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addLayout(m_badges);
    layout->addStretch(1);
    m_back->hide();
    connect(m_back, &LinkButton::clicked, this, &DetailHead::backRequested);
}

void DetailHead::setTitle(const QString &title)
{
    m_title->setText(title);
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DetailHead::addBadge(const QString &text, Standing standing)
{
    if (!text.isEmpty())
        m_badges->addWidget(new Badge(text, standing, this));
}

void DetailHead::setHasWayBack(bool has)
{
    m_back->setVisible(has);
}

void DetailHead::retranslate()
{
    m_back->setText(tr("‹ Lis&t"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setExplanation(tr("Shows the list of versions again."));
}

} // namespace goconf::ui
