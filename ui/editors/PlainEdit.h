// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ExactText.h"
#include "editors/ValueEditor.h"

#include <limits>

class QLineEdit;

namespace goconf::ui {

/// Any value in one text field. Signs stand for the bytes that a field would not show or keep (ExactText),
/// which it says.
class PlainEdit : public ValueEditor
{
    Q_OBJECT

public:
    /// More than a system takes for a variable; a field left alone cuts at 32,767.
    static constexpr int mostCharacters = std::numeric_limits<int>::max();

    explicit PlainEdit(QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    Problems remarks() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;
    void setPlaceholder(const QString &text);

    QLineEdit &field() { return *m_field; }

private:
    QLineEdit *m_field;
    /// What was set.
    ExactText m_original;
};

} // namespace goconf::ui
