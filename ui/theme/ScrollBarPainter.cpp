// SPDX-License-Identifier: MIT
#include "theme/ScrollBarPainter.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace goconf::ui::scrollbarpainter {

namespace {

constexpr int thin = 6;
constexpr int wide = 8; // under the mouse

/// Begin and length of the handle, from the left or upper end of the bar.
std::pair<int, int> handleOf(const QStyleOptionSlider &option)
{
    const int length = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, length};
    const int share = int(length * qint64(option.pageStep) / (range + option.pageStep));
    const int handle = qMin(length, qMax(share, leastHandle));
    return {QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                            length - handle, option.upsideDown),
            handle};
}

/// The stretch of the bar from `begin` on.
QRect stretch(const QStyleOptionSlider &option, int begin, int length)
{
    const QRect &bar = option.rect;
    if (option.orientation == Qt::Horizontal) {
        const QRect part(bar.x() + begin, bar.y(), length, bar.height());
        return QStyle::visualRect(option.direction, bar, part);
    }
    return {bar.x(), bar.y() + begin, bar.width(), length};
}

} // namespace

QRect rectOf(QStyle::SubControl part, const QStyleOptionSlider &option)
{
    const auto [begin, length] = handleOf(option);
    const QRect &bar = option.rect;
    const int end = option.orientation == Qt::Horizontal ? bar.width() : bar.height();
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return stretch(option, begin, length);
    case QStyle::SC_ScrollBarSubPage: return stretch(option, 0, begin);
    case QStyle::SC_ScrollBarAddPage: return stretch(option, begin + length, end - begin - length);
    case QStyle::SC_ScrollBarGroove: return bar;
    default: return {};
    }
}

void draw(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int width = isHeld ? wide : thin;
    const QRect handle = rectOf(QStyle::SC_ScrollBarSlider, option);
    const int side = (extent - width) / 2;
    const QRect shown = option.orientation == Qt::Horizontal ? handle.adjusted(2, side, -2, -side)
                                                             : handle.adjusted(side, 2, -side, -2);
    QColor colour = Tokens::of(option.palette).quiet;
    colour.setAlphaF(isHeld ? 0.9F : 0.55F);
    shapes::panel(painter, shown, width / 2.0, colour, {});
}

} // namespace goconf::ui::scrollbarpainter
