// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Button.h"

#include <QByteArray>

namespace goconf::ui {

/// Puts the command that sets a variable on the clipboard: go env -w, export, or setx.
class CopyButton : public Button
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// `mayBeInFile`: go env -w takes the variable.
    void setSetting(const QByteArray &name, const QByteArray &value, bool mayBeInFile);

private:
    void fill();

    QByteArray m_name;
    QByteArray m_value;
    bool m_mayBeInFile = false;
};

} // namespace goconf::ui
