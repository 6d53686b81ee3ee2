// SPDX-License-Identifier: MIT
#include "editors/SegmentEdit.h"

#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace goconf::ui {

SegmentEdit::SegmentEdit(const QVector<Word> &words, QWidget *parent)
    : ValueEditor(parent)
    , m_words(words)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    for (int i = 0; i < int(words.size()); ++i) {
        auto *button = new Button(words.at(i).text, ButtonKind::Chip, this);
        button->setCheckable(true);
        layout->addWidget(button);
        m_buttons.append(button);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
    }
    layout->addStretch();
}

void SegmentEdit::setValue(const QByteArray &value)
{
    m_value = value;
    for (int i = 0; i < int(m_words.size()); ++i)
        m_buttons.at(i)->setChecked(m_words.at(i).value == value);
}

void SegmentEdit::choose(int index)
{
    const bool isNew = m_value != m_words.at(index).value;
    setValue(m_words.at(index).value);
    if (isNew)
        Q_EMIT edited();
}

void SegmentEdit::takeFocus()
{
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}

void SegmentEdit::setSubject(const QString &name)
{
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        //: a choice: the name of a variable and one of its values
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
        button->setAccessibleDescription(tr("Chooses this value."));
    }
}

bool SegmentEdit::goOn(int step)
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const int next = i + step;
        if (!m_buttons.at(i)->hasFocus() || next < 0 || next >= int(m_buttons.size()))
            continue;
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        choose(next);
        return true;
    }
    return false;
}

bool SegmentEdit::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        return goOn(key == Qt::Key_Right ? 1 : -1);
    return ValueEditor::eventFilter(watched, event);
}

} // namespace goconf::ui
