// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "widgets/Card.h"

namespace goconf::ui {

/// One target of a change set: its path, what happens to it in a word, and the difference. Of a registry
/// value also the words for the type that the difference calls by its name.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    /// `shownTarget` is the target as people write it (Workspace::shownPath).
    ChangeCard(const Change &change, const QString &shownTarget, QWidget *parent = nullptr);
};

} // namespace goconf::ui
