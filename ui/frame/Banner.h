// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/InlineMessage.h"

#include <functional>

namespace goconf::ui {

/// A message that stays until it is closed, acted on or replaced.
class Banner : public InlineMessage
{
    Q_OBJECT

public:
    struct Action
    {
        /// Translated.
        QString text;
        QString explanation;
        std::function<void()> act;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// The banner closes when an action is chosen, or by its own button at the right.
    void setActions(const QVector<Action> &actions);

Q_SIGNALS:
    void closed();
};

} // namespace goconf::ui
