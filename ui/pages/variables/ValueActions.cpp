// SPDX-License-Identifier: MIT
#include "pages/variables/ValueActions.h"

#include "pages/variables/CopyButton.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/MarkedLabel.h"

#include <QVBoxLayout>

namespace goconf::ui {

ValueActions::ValueActions(QWidget *parent)
    : QWidget(parent)
    , m_whyNot(new MarkedLabel({}, this))
    , m_copy(new CopyButton(this))
    , m_reset(new Button(tr("Rese&t"), ButtonKind::Normal, this))
    , m_forget(new Button(tr("Cancel"), ButtonKind::Normal, this))
    , m_add(new Button(tr("Add c&hange"), ButtonKind::Primary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_whyNot);
    auto *row = new QHBoxLayout;
    row->setSpacing(distance::small);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_reset);
    row->addWidget(m_forget);
    row->addWidget(m_add);
    layout->addLayout(row);
    m_whyNot->setQuiet(true);
    m_reset->setExplanation(tr("Takes the value out of every place of yours, so that Go's default holds."));
    m_forget->setExplanation(tr("Forgets what was typed here and not added yet."));
    m_add->setExplanation(tr("Puts the change to those that wait. Nothing is written before you apply."));
    connect(m_reset, &QAbstractButton::clicked, this, &ValueActions::resetRequested);
    connect(m_forget, &QAbstractButton::clicked, this, &ValueActions::forgetRequested);
    connect(m_add, &QAbstractButton::clicked, this, &ValueActions::addRequested);
    setState({});
}

void ValueActions::setState(const State &state)
{
    m_whyNot->setText(state.whyNot);
    m_whyNot->setVisible(!state.whyNot.isEmpty());
    m_add->setEnabled(state.canAdd);
    // What is typed comes first: to reset meanwhile would lose it.
    m_reset->setVisible(state.canReset && !state.isDirty);
    m_forget->setVisible(state.isDirty);
}

bool ValueActions::canAdd() const
{
    return m_add->isEnabled();
}

} // namespace goconf::ui
