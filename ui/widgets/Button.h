// SPDX-License-Identifier: MIT
#pragma once

#include "theme/ButtonKind.h"
#include "theme/Icons.h"

#include <QPushButton>

namespace goconf::ui {

/// A button of one of the kinds. Its accessible name is its words; its description says what it does, for
/// screen readers, F1 and the tool tip.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text = {}, ButtonKind kind = ButtonKind::Normal,
                    QWidget *parent = nullptr);

    void setKind(ButtonKind kind) { setButtonKind(*this, kind); }
    /// One sentence.
    void setExplanation(const QString &explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Return presses it, too, where it has the focus: Qt has that for dialogs alone.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace goconf::ui
