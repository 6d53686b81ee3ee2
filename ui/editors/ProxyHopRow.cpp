// SPDX-License-Identifier: MIT
#include "editors/ProxyHopRow.h"

#include "editors/PlainEdit.h"
#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace goconf::ui {

ProxyHopRow::ProxyHopRow(QWidget *parent)
    : QWidget(parent)
    , m_address(new PlainEdit(this))
    , m_between(new QWidget(this))
    , m_when(new QComboBox(m_between))
    , m_up(new Button(tr("Up"), ButtonKind::Link, this))
    , m_down(new Button(tr("Down"), ButtonKind::Link, this))
    , m_remove(new Button(tr("Take out"), ButtonKind::Link, this))
    , m_number(new QLabel(this))
{
    auto *between = new QHBoxLayout(m_between);
    between->setContentsMargins(0, 0, 0, 0);
    between->setSpacing(distance::small);
    auto *words = new QLabel(tr("Then the next:"), m_between);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_when);
    between->addWidget(words);
    between->addWidget(m_when);
    between->addStretch();
    m_when->addItem(tr("only when the module is not there"), u',');
    m_when->addItem(tr("after any failure"), u'|');
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::tight);
    layout->setHorizontalSpacing(distance::small);
    layout->addWidget(m_number, 0, 0);
    layout->addWidget(m_address, 0, 1);
    layout->addWidget(m_up, 0, 2);
    layout->addWidget(m_down, 0, 3);
    layout->addWidget(m_remove, 0, 4);
    layout->addWidget(m_between, 1, 1, 1, 4);
    layout->setColumnStretch(1, 1);
    m_address->setPlaceholder(tr("an address, direct or off"));
    connect(m_address, &ValueEditor::edited, this, &ProxyHopRow::edited);
    connect(m_when, &QComboBox::activated, this, &ProxyHopRow::edited);
    connect(m_remove, &QAbstractButton::clicked, this, &ProxyHopRow::removed);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moved(1); });
}

void ProxyHopRow::setHop(const ProxyHop &hop, int number, int count)
{
    if (m_address->value() != hop.text)
        m_address->setValue(hop.text);
    m_when->setCurrentIndex(hop.separator == '|' ? 1 : 0);
    m_between->setVisible(number < count);
    m_number->setText(QString::number(number));
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
    m_address->setSubject(tr("source %1").arg(number));
    m_when->setAccessibleName(tr("When the source after %1 is asked").arg(number));
    m_when->setAccessibleDescription(tr("A failure is no answer, or one that says that something broke."));
    for (Button *button : {m_up, m_down, m_remove}) {
        //: a button and the number of the row that it is for
        button->setAccessibleName(tr("%1, source %2").arg(button->text()).arg(number));
    }
    m_up->setExplanation(tr("Asks this source earlier."));
    m_down->setExplanation(tr("Asks this source later."));
    m_remove->setExplanation(tr("Takes this source out of the chain."));
}

ProxyHop ProxyHopRow::hop() const
{
    return {m_address->value(), m_when->currentData().toChar().toLatin1()};
}

void ProxyHopRow::focusAddress()
{
    m_address->takeFocus();
    m_address->field().selectAll();
}

void ProxyHopRow::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && event->key() == Qt::Key_Up && m_up->isEnabled())
        Q_EMIT moved(-1);
    else if (isMove && event->key() == Qt::Key_Down && m_down->isEnabled())
        Q_EMIT moved(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace goconf::ui
