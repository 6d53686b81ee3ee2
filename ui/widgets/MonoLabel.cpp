// SPDX-License-Identifier: MIT
#include "widgets/MonoLabel.h"

#include "theme/Typography.h"

namespace goconf::ui {

MonoLabel::MonoLabel(const QString &text, QWidget *parent)
    : ElidedLabel(text, parent)
{
    setFont(typography::fixed());
    setElideMode(Qt::ElideMiddle);
}

void MonoLabel::setStruckThrough(bool struck)
{
    QFont font = typography::fixed();
    font.setStrikeOut(struck);
    setFont(font);
    setQuiet(struck);
}

} // namespace goconf::ui
