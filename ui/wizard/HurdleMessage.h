// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/InlineMessage.h"

namespace goconf::ui {

class Button;

/// Why nothing can be set up now, what helps, and the way to look again.
class HurdleMessage : public InlineMessage
{
    Q_OBJECT

public:
    explicit HurdleMessage(QWidget *parent = nullptr);

    /// Empty: there is no hurdle, and nothing is shown.
    void setHurdle(const Problem &hurdle);
    void retranslate();

Q_SIGNALS:
    void lookRequested();

private:
    Button *m_look;
};

} // namespace goconf::ui
