// SPDX-License-Identifier: MIT
#include "editors/FieldUndo.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace goconf::ui {

namespace {

class UndoFilter : public QObject
{
public:
    explicit UndoFilter(QLineEdit &field)
        : QObject(&field)
        , m_field(field)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || m_field.isUndoAvailable() ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
            return QObject::eventFilter(watched, event);
        event->ignore(); // so it goes to the parent
        return true;
    }

private:
    QLineEdit &m_field;
};

} // namespace

void passUndoOn(QLineEdit &field)
{
    field.installEventFilter(new UndoFilter(field));
}

} // namespace goconf::ui
