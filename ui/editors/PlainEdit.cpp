// SPDX-License-Identifier: MIT
#include "editors/PlainEdit.h"

#include "editors/FieldUndo.h"
#include "theme/Typography.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace goconf::ui {

PlainEdit::PlainEdit(QWidget *parent)
    : ValueEditor(parent)
    , m_field(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setFont(typography::fixed());
    m_field->setMaxLength(mostCharacters);
    passUndoOn(*m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ValueEditor::edited);
}

void PlainEdit::setValue(const QByteArray &value)
{
    m_original = ExactText(value);
    m_field->setText(m_original.shown());
    m_field->setCursorPosition(0);
}

QByteArray PlainEdit::value() const
{
    return m_original.bytesOf(m_field->text());
}

Problems PlainEdit::remarks() const
{
    return ExactText::remarks(m_original.signsIn(m_field->text()));
}

void PlainEdit::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void PlainEdit::setSubject(const QString &name)
{
    m_field->setAccessibleName(tr("Value of %1").arg(name));
    m_field->setAccessibleDescription(tr("The value as text. It is checked while you type."));
}

void PlainEdit::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

} // namespace goconf::ui
