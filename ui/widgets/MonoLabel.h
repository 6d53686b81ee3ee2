// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ElidedLabel.h"

namespace goconf::ui {

/// A value or path in the fixed font, cut in the middle where it is too long.
class MonoLabel : public ElidedLabel
{
    Q_OBJECT

public:
    explicit MonoLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// A value that another one hides.
    void setStruckThrough(bool struck);
};

} // namespace goconf::ui
