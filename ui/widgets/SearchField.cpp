// SPDX-License-Identifier: MIT
#include "widgets/SearchField.h"

#include "theme/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace goconf::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icons::icon(IconName::Search), LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    setAccessibleDescription(tr("Type to show only what contains these words."));
}

bool SearchField::event(QEvent *event)
{
    // Not taken: Ctrl+Z belongs to the pending edits, and the words are typed again sooner than undone.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QWidget::event(event);
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace goconf::ui
