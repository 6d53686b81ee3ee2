// SPDX-License-Identifier: MIT
#include "widgets/SectionLabel.h"

#include "theme/Distance.h"
#include "theme/Typography.h"

namespace goconf::ui {

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(typography::section());
    setTextFormat(Qt::PlainText);
    setContentsMargins(0, distance::large, 0, distance::small);
}

} // namespace goconf::ui
