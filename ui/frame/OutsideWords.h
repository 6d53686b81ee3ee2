// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace goconf::ui {

/// What is told when another program changed what the window shows.
class OutsideWords
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::OutsideWords)

public:
    static QString fact();
    /// `changed` names it, with marks (MarkedText.h); and what becomes of what somebody typed, and of pending
    /// changes where there are any.
    static QString advice(const QString &changed, bool hasDraft);
};

} // namespace goconf::ui
