// SPDX-License-Identifier: MIT
#include "widgets/EmptyState.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Button.h"
#include "widgets/Mark.h"
#include "widgets/MarkedLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

EmptyState::EmptyState(IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_statement(new QLabel(this))
    , m_advice(new MarkedLabel({}, this))
{
    auto *mark = new Mark(Standing::Neutral, this);
    mark->setIcon(icon);
    m_statement->setFont(typography::section());
    m_advice->setQuiet(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(distance::page, distance::page, distance::page, distance::page);
    layout->setSpacing(distance::small);
    layout->addStretch(1);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(m_statement, 0, Qt::AlignHCenter);
    layout->addWidget(m_advice, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void EmptyState::setStatement(const QString &statement)
{
    m_statement->setText(statement);
}

void EmptyState::setAdvice(const QString &marked)
{
    m_advice->setText(marked);
}

void EmptyState::setButton(Button *button)
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace goconf::ui
