// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Button.h"

namespace goconf::ui {

/// A small action inside of a row or text: "Change", "Undo".
class LinkButton : public Button
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr)
        : Button(text, ButtonKind::Link, parent)
    {
    }
};

} // namespace goconf::ui
