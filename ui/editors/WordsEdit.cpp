// SPDX-License-Identifier: MIT
#include "editors/WordsEdit.h"

#include "editors/PlainEdit.h"
#include "editors/WrapLayout.h"
#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QVBoxLayout>

namespace goconf::ui {

WordsEdit::WordsEdit(const QByteArrayList &words, QWidget *parent)
    : ValueEditor(parent)
    , m_edit(new PlainEdit(this))
    , m_words(words)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_edit);
    auto *choices = new WrapLayout;
    choices->setSpacing(distance::small);
    layout->addLayout(choices);
    for (const QByteArray &word : words) {
        auto *button = new Button(QString::fromUtf8(word), ButtonKind::Chip, this);
        button->setCheckable(true);
        choices->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, word] {
            setValue(word);
            Q_EMIT edited();
        });
    }
    connect(m_edit, &ValueEditor::edited, this, [this] {
        showChosen();
        Q_EMIT edited();
    });
}

void WordsEdit::setValue(const QByteArray &value)
{
    m_edit->setValue(value);
    showChosen();
}

QByteArray WordsEdit::value() const
{
    return m_edit->value();
}

Problems WordsEdit::remarks() const
{
    return m_edit->remarks();
}

void WordsEdit::takeFocus()
{
    m_edit->takeFocus();
}

void WordsEdit::setSubject(const QString &name)
{
    m_edit->setSubject(name);
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        //: a choice: the name of a variable and one of its values
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
        button->setAccessibleDescription(tr("Puts this word into the field."));
    }
}

void WordsEdit::showChosen()
{
    for (int i = 0; i < int(m_words.size()); ++i)
        m_buttons.at(i)->setChecked(m_words.at(i) == m_edit->value());
}

} // namespace goconf::ui
