// SPDX-License-Identifier: MIT
#include "theme/ProgressPainter.h"

#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QStyleOptionProgressBar>

namespace goconf::ui::progresspainter {

void draw(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = Tokens::of(option.palette);
    constexpr int height = 4;
    QRect groove(option.rect.x(), option.rect.center().y() - height / 2, option.rect.width(), height);
    shapes::panel(painter, groove, height / 2.0, t.neutralTint, {});
    const bool known = option.maximum > option.minimum;
    if (known) {
        const double share = double(option.progress - option.minimum) / (option.maximum - option.minimum);
        groove.setWidth(qBound(height, qRound(groove.width() * share), groove.width()));
    } else {
        groove.setWidth(groove.width() / 4);
    }
    shapes::panel(painter, groove, height / 2.0, t.accent, {});
}

} // namespace goconf::ui::progresspainter
