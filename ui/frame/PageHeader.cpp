// SPDX-License-Identifier: MIT
#include "frame/PageHeader.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/MarkedLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new MarkedLabel({}, this))
{
    m_title->setFont(typography::title());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state->setQuiet(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small - 2);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setState(const QString &marked)
{
    m_state->setText(marked);
}

} // namespace goconf::ui
