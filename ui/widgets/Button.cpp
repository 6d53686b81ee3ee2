// SPDX-License-Identifier: MIT
#include "widgets/Button.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace goconf::ui {

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    if (kind == ButtonKind::Chip)
        setCheckable(true);
}

void Button::setExplanation(const QString &explanation)
{
    setAccessibleDescription(explanation);
    setToolTip(explanation);
    setWhatsThis(explanation);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testAnyFlags(~Qt::KeyboardModifiers(Qt::KeypadModifier)))
        event->ignore();
    else if (isReturn && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

QSize Button::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

} // namespace goconf::ui
