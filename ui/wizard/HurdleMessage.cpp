// SPDX-License-Identifier: MIT
#include "wizard/HurdleMessage.h"

#include "base/Problem.h"
#include "widgets/Button.h"

namespace goconf::ui {

HurdleMessage::HurdleMessage(QWidget *parent)
    : InlineMessage(parent)
    , m_look(new Button({}, ButtonKind::Normal, this))
{
    addButton(m_look);
    connect(m_look, &Button::clicked, this, &HurdleMessage::lookRequested);
    hide();
}

void HurdleMessage::setHurdle(const Problem &hurdle)
{
    setVisible(!hurdle.message.isEmpty());
    if (!hurdle.message.isEmpty())
        setProblem(hurdle);
}

void HurdleMessage::retranslate()
{
    m_look->setText(tr("Look again"));
    m_look->setExplanation(tr("Looks at this computer once more."));
}

} // namespace goconf::ui
