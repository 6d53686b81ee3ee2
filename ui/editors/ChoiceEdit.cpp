// SPDX-License-Identifier: MIT
#include "editors/ChoiceEdit.h"

#include "editors/ExactText.h"
#include "theme/Typography.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace goconf::ui {

ChoiceEdit::ChoiceEdit(const QByteArrayList &words, QWidget *parent)
    : ValueEditor(parent)
    , m_words(words)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setFont(typography::fixed());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill(words);
    connect(m_box, &QComboBox::activated, this, &ValueEditor::edited);
}

void ChoiceEdit::fill(const QByteArrayList &words)
{
    m_box->clear();
    for (const QByteArray &word : words)
        m_box->addItem(word.isEmpty() ? tr("(empty)") : ExactText(word).shown(), word);
}

void ChoiceEdit::setValue(const QByteArray &value)
{
    fill(m_words.contains(value) ? m_words : QByteArrayList{value} + m_words);
    m_box->setCurrentIndex(qMax(0, m_box->findData(value)));
}

QByteArray ChoiceEdit::value() const
{
    return m_box->currentData().toByteArray();
}

void ChoiceEdit::takeFocus()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void ChoiceEdit::setSubject(const QString &name)
{
    m_box->setAccessibleName(tr("Value of %1").arg(name));
    m_box->setAccessibleDescription(tr("The arrow keys choose, letters jump to a word."));
}

} // namespace goconf::ui
