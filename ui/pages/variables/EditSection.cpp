// SPDX-License-Identifier: MIT
#include "pages/variables/EditSection.h"

#include <QKeyEvent>

namespace goconf::ui {

bool EditSection::event(QEvent *event)
{
    // The type first: events come before the one that is derived is there.
    if (event->type() == QEvent::ShortcutOverride && isDirty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EditSection::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && canAdd())
        add();
    else if (isDirty() && event->matches(QKeySequence::Undo))
        forget();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goconf::ui
