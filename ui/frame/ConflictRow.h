// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/DraftItem.h"

#include <QWidget>

namespace goconf::ui {

/// A pending edit of something that another program changed meanwhile: what was there, what is there, and
/// what is wanted, side by side, and the choice between the last two.
class ConflictRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictRow(const DraftConflict &conflict, QWidget *parent = nullptr);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
};

} // namespace goconf::ui
