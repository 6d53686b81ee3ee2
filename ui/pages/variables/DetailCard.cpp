// SPDX-License-Identifier: MIT
#include "pages/variables/DetailCard.h"

#include "pages/variables/DetailScroll.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/VariableHead.h"
#include "theme/Distance.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace goconf::ui {

DetailCard::DetailCard(QWidget *parent)
    : Card(parent)
    , m_scroll(new DetailScroll(this))
    , m_form(new NameForm(m_scroll))
    , m_body(new QWidget(m_scroll))
    , m_head(new VariableHead(m_body))
    , m_parts(new QVBoxLayout(m_body))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(distance::medium);
    m_parts->addWidget(m_head);
    m_scroll->addWidget(m_form);
    m_scroll->addWidget(m_body);
    addRow(m_scroll);
    showForm(false);
    connect(m_head, &VariableHead::backRequested, this, &DetailCard::backRequested);
    connect(m_form, &NameForm::cancelled, this, [this] {
        showForm(false);
        if (!m_isChosen)
            Q_EMIT backRequested();
    });
}

void DetailCard::addPart(QWidget *part)
{
    m_parts->addWidget(part);
}

void DetailCard::addPart(QLayout *part)
{
    m_parts->addLayout(part);
}

void DetailCard::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    showForm(!m_form->isHidden());
}

void DetailCard::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_body->setVisible(!shown && m_isChosen);
}

void DetailCard::setHasWayBack(bool has)
{
    m_head->setHasWayBack(has);
}

void DetailCard::focusWayBack()
{
    m_head->focusWayBack();
}

void DetailCard::setTabBefore(QWidget *before)
{
    m_scroll->setTabBefore(before);
}

void DetailCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_head->showsWayBack())
        Q_EMIT backRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace goconf::ui
