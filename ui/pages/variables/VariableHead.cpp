// SPDX-License-Identifier: MIT
#include "pages/variables/VariableHead.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LinkButton.h"

#include <QFontInfo>
#include <QHBoxLayout>

namespace goconf::ui {

namespace {

/// A little larger than the text around it.
QFont nameFont()
{
    QFont font = typography::section();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 1.2));
    return font;
}

} // namespace

VariableHead::VariableHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton(tr("‹ &List"), this))
    , m_title(new ElidedLabel({}, this))
    , m_badges(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setExplanation(tr("Shows the list of variables again."));
    m_back->hide();
    m_title->setFont(nameFont());
    m_title->setElideMode(Qt::ElideMiddle);
    m_badges->setSpacing(distance::small);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addLayout(m_badges);
    layout->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &VariableHead::backRequested);
}

void VariableHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void VariableHead::setBadges(const QStringList &words)
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &word : words)
        m_badges->addWidget(new Badge(word, Standing::Neutral, this));
}

LinkButton *VariableHead::addLink(const QString &text, const QString &explanation)
{
    auto *link = new LinkButton(text, this);
    link->setExplanation(explanation);
    layout()->addWidget(link);
    return link;
}

void VariableHead::setHasWayBack(bool has)
{
    m_back->setVisible(has);
}

bool VariableHead::showsWayBack() const
{
    return m_back->isVisible();
}

void VariableHead::focusWayBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace goconf::ui
