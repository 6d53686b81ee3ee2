// SPDX-License-Identifier: MIT
#include "theme/ButtonPainter.h"

#include "theme/ButtonKind.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace goconf::ui::buttonpainter {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A step towards the text's colour, for what lies under the pointer or is held down.
QColor mixed(const QColor &colour, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(colour.red(), other.red()), part(colour.green(), other.green()),
            part(colour.blue(), other.blue())};
}

struct Look
{
    QColor fill, border, text;
    bool bold = false;
};

Look lookOf(const QStyleOption &option, ButtonKind kind)
{
    const Tokens &t = Tokens::of(option.palette);
    if (kind == ButtonKind::Link)
        return {{}, {}, has(option, QStyle::State_Enabled) ? t.accent : t.quiet};
    if (!has(option, QStyle::State_Enabled))
        return {t.window, t.line, t.quiet};
    if (kind == ButtonKind::Chip && has(option, QStyle::State_On))
        return {t.accentTint, t.accent, t.accent, true};
    if (kind == ButtonKind::Primary)
        return {t.accent, t.accent, t.onAccent, true};
    if (kind == ButtonKind::Destructive)
        return {t.error, t.error, t.onError, true};
    return {t.card, t.line, t.text};
}

double radiusOf(const QStyleOption &option, ButtonKind kind)
{
    return kind == ButtonKind::Chip ? option.rect.height() / 2.0 : distance::controlRadius;
}

QFont fontOf(const QPainter &painter, const Look &look)
{
    QFont font = painter.font();
    if (look.bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize sizeFor(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    QFont bold = widget ? widget->font() : QFont();
    bold.setWeight(QFont::DemiBold); // a chip must not grow when it is chosen
    QSize size = QFontMetrics(bold).size(Qt::TextShowMnemonic, option.text);
    if (!option.icon.isNull())
        size.rwidth() += distance::icon + (option.text.isEmpty() ? 0 : distance::small);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        size.rwidth() += distance::large;
    if (kind == ButtonKind::Link)
        return {size.width() + 2 * distance::tight,
                qMax(size.height() + distance::tight, distance::chipHeight)};
    if (kind == ButtonKind::Chip)
        return {size.width() + 2 * distance::medium, distance::chipHeight};
    return {size.width() + 2 * (distance::medium + 2),
            qMax(distance::controlHeight, size.height() + distance::small)};
}

void drawPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Link)
        return;
    Look look = lookOf(option, kind);
    const Tokens &t = Tokens::of(option.palette);
    const bool coloured = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
    if (has(option, QStyle::State_Enabled)) {
        if (has(option, QStyle::State_Sunken))
            look.fill = mixed(look.fill, t.text, coloured ? 0.16 : 0.10);
        else if (has(option, QStyle::State_MouseOver))
            look.fill = mixed(look.fill, t.text, coloured ? 0.10 : 0.04);
        if (coloured)
            look.border = look.fill;
    }
    shapes::panel(painter, option.rect, radiusOf(option, kind), look.fill, look.border);
}

void drawLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const Look look = lookOf(option, kind);
    painter.save();
    QFont font = fontOf(painter, look);
    if (kind == ButtonKind::Link && has(option, QStyle::State_MouseOver))
        font.setUnderline(true);
    painter.setFont(font);
    const QSize text = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text);
    const int gap = option.text.isEmpty() || option.icon.isNull() ? 0 : distance::small;
    const int icon = option.icon.isNull() ? 0 : distance::icon;
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? distance::large : 0;
    int x = option.rect.x() + (option.rect.width() - text.width() - gap - icon - arrow) / 2;
    if (icon) {
        const QRect place(x, option.rect.center().y() + 1 - icon / 2, icon, icon);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    painter.setPen(look.text);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    painter.drawText(QRect(x, option.rect.y(), text.width() + 1, option.rect.height()), flags, option.text);
    if (arrow) {
        const QRectF place(x + text.width() + distance::tight, option.rect.center().y() - 5, 12, 12);
        icons::paint(painter, IconName::Down, place, look.text);
    }
    painter.restore();
}

void drawToolPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = Tokens::of(option.palette);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (has(option, QStyle::State_Enabled) && (pressed || has(option, QStyle::State_MouseOver)))
        shapes::panel(painter, option.rect, distance::controlRadius, pressed ? t.selection : t.neutralTint,
                      {});
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    const Tokens &t = Tokens::of(option.palette);
    const ButtonKind kind = buttonKind(widget);
    const bool onAccent = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
    if (!onAccent) {
        shapes::focusRing(painter, option.rect, radiusOf(option, kind), t.accent);
        return;
    }
    // Accent on accent would not be seen: a ring of the text's colour, apart from the edge.
    shapes::panel(painter, option.rect, radiusOf(option, kind), {}, t.text, 2);
    shapes::panel(painter, option.rect.adjusted(2, 2, -2, -2), radiusOf(option, kind) - 2, {}, t.card, 1);
}

} // namespace goconf::ui::buttonpainter
