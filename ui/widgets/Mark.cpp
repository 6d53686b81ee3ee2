// SPDX-License-Identifier: MIT
#include "widgets/Mark.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"

#include <QPainter>

namespace goconf::ui {

Mark::Mark(Standing standing, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setStanding(standing);
}

void Mark::setStanding(Standing standing)
{
    m_standing = standing;
    m_icon.reset();
    setAccessibleName(standingWord(standing));
    update();
}

void Mark::setIcon(IconName icon)
{
    m_icon = icon;
    update();
}

QSize Mark::sizeHint() const
{
    return {distance::mark, distance::mark};
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = standingColour(m_standing, this);
    if (m_icon) {
        constexpr int inset = (distance::mark - distance::icon) / 2;
        icons::paint(painter, *m_icon, rect().adjusted(inset, inset, -inset, -inset), colour);
        return;
    }
    shapes::panel(painter, rect(), distance::mark / 2.0, standingTint(m_standing, this), {});
    constexpr int inset = distance::tight;
    icons::paint(painter, standingIcon(m_standing), rect().adjusted(inset, inset, -inset, -inset), colour);
}

} // namespace goconf::ui
