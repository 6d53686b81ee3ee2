// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryListPane.h"

#include "pages/variables/registry/RegistryListView.h"
#include "theme/Distance.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/InlineMessage.h"

#include <QVBoxLayout>

namespace goconf::ui {

RegistryListPane::RegistryListPane(RegistryFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_readOnly(new InlineMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    auto *card = new Card(this);
    layout->addWidget(m_readOnly);
    layout->addWidget(card, 1);
    m_list = new RegistryListView(filter, card);
    m_empty = new EmptyState(IconName::Search, card);
    card->addRow(m_list);
    card->addRow(m_empty);
    m_empty->hide();
    m_readOnly->hide();
    setMinimumWidth(240);
}

void RegistryListPane::retranslate()
{
    m_list->setAccessibleName(tr("Variables in the registry"));
    m_list->setAccessibleDescription(tr(
        "The arrow keys choose a variable; Enter goes to its value, F2 to another name, Delete removes it."));
    m_readOnly->setMessage(Standing::Neutral, tr("Only an administrator changes these."),
                           tr("Close Go Configurator, right-click it in the Start menu and choose “Run as "
                              "administrator”."));
    describeEmpty();
}

void RegistryListPane::describeEmpty()
{
    if (m_filter.hasWords()) {
        m_empty->setStatement(tr("Nothing fits"));
        m_empty->setAdvice(tr("No variable has all these words. Escape in the filter shows all again."));
    } else if (m_filter.group() == RegistryFilter::Group::Problems) {
        m_empty->setStatement(tr("No problems"));
        m_empty->setAdvice(tr("Windows makes a variable of every value, and every name in them is known."));
    } else {
        m_empty->setStatement(tr("No variables"));
        m_empty->setAdvice(tr("New sets the first one, Import takes them from a file."));
    }
}

void RegistryListPane::update(bool isRead, bool isSystemWritable)
{
    const bool isEmpty = isRead && m_filter.rowCount() == 0;
    if (isEmpty)
        describeEmpty();
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_readOnly->setVisible(isRead && !isSystemWritable && m_filter.group() == RegistryFilter::Group::System);
}

} // namespace goconf::ui
