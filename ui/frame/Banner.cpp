// SPDX-License-Identifier: MIT
#include "frame/Banner.h"

#include "widgets/Button.h"

namespace goconf::ui {

Banner::Banner(QWidget *parent)
    : InlineMessage(parent)
{
}

void Banner::setActions(const QVector<Action> &actions)
{
    removeButtons();
    for (const Action &action : actions) {
        auto *button = new Button(action.text, ButtonKind::Normal, this);
        button->setExplanation(action.explanation);
        addButton(button);
        connect(button, &Button::clicked, this, [this, act = action.act] {
            act();
            Q_EMIT closed();
        });
    }
    auto *close = new Button({}, ButtonKind::Link, this);
    close->setIcon(icons::icon(IconName::Close));
    close->setAccessibleName(tr("Close"));
    close->setExplanation(tr("Closes this message."));
    addButton(close);
    connect(close, &Button::clicked, this, &Banner::closed);
}

} // namespace goconf::ui
