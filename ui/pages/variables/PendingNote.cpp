// SPDX-License-Identifier: MIT
#include "pages/variables/PendingNote.h"

#include "base/Problem.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"

#include <QVBoxLayout>

namespace goconf::ui {

PendingNote::PendingNote(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::tight);
}

void PendingNote::setVariable(const QByteArray &name)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have been pressed just now
        delete item;
    }
    const QVector<DraftItem> items = m_draft.about(name);
    for (const DraftItem &item : items) {
        auto *note = new InlineMessage(this);
        note->setMessage(Standing::Good, tr("Waits:"), sentence(item.title));
        auto *back = new Button(tr("Take back"), ButtonKind::Normal, note);
        back->setExplanation(tr("The change is forgotten; nothing of it was written."));
        note->addButton(back);
        connect(back, &QAbstractButton::clicked, this, [this, key = item.key] { m_draft.remove(key); });
        m_layout->addWidget(note);
    }
    setVisible(!items.isEmpty());
}

} // namespace goconf::ui
