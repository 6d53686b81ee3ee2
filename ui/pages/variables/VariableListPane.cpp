// SPDX-License-Identifier: MIT
#include "pages/variables/VariableListPane.h"

#include "pages/variables/VariableListView.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"

#include <QVBoxLayout>

namespace goconf::ui {

VariableListPane::VariableListPane(VariableFilter &filter, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    m_list = new VariableListView(filter, card);
    m_empty = new EmptyState(IconName::Search, card);
    card->addRow(m_list);
    card->addRow(m_empty);
    m_empty->hide();
    setMinimumWidth(240);
}

void VariableListPane::retranslate()
{
    m_list->setAccessibleName(tr("Variables"));
    m_list->setAccessibleDescription(
        tr("The arrow keys choose a variable; Enter goes to its value at the right."));
    m_empty->setStatement(tr("Nothing fits"));
    m_empty->setAdvice(tr("No variable has all these words. Escape in the filter shows all again."));
}

void VariableListPane::showEmpty(bool isEmpty)
{
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

} // namespace goconf::ui
