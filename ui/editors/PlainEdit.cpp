// SPDX-License-Identifier: MIT
#include "editors/PlainEdit.h"

#include "editors/ExactText.h"
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
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_isEscaped && m_field->text().isEmpty()) {
            m_isEscaped = false;
            m_field->setText({}); // or undo would bring the escapes back as if they were the value
        }
        Q_EMIT edited();
    });
}

void PlainEdit::setValue(const QByteArray &value)
{
    m_isEscaped = !ExactText::isPlain(value);
    m_field->setText(m_isEscaped ? ExactText::escaped(value) : QString::fromUtf8(value));
    m_field->setCursorPosition(0);
}

QByteArray PlainEdit::value() const
{
    if (m_isEscaped) {
        if (const std::optional<QByteArray> bytes = ExactText::unescaped(m_field->text()))
            return *bytes;
    }
    return m_field->text().toUtf8();
}

Problems PlainEdit::remarks() const
{
    if (!m_isEscaped)
        return {};
    if (!ExactText::unescaped(m_field->text()))
        return {{Severity::Error, tr("a backslash stands alone here"),
                 tr("write \\\\ for a backslash, \\xHH for a byte")}};
    return {{Severity::Info, tr("bytes that cannot be shown are written as \\xHH here"), {}}};
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
