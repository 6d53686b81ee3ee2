// SPDX-License-Identifier: MIT
#include "theme/FieldPainter.h"

#include "theme/Distance.h"
#include "theme/FieldState.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QStyleOptionComboBox>

namespace goconf::ui::fieldpainter {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor borderOf(const QStyleOption &option, FieldState state)
{
    const Tokens &t = Tokens::of(option.palette);
    if (state == FieldState::Error)
        return t.error;
    if (state == FieldState::Warning)
        return t.warning;
    if (has(option, QStyle::State_HasFocus))
        return t.accent;
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? t.quiet : t.line;
}

void drawBox(QPainter &painter, const QStyleOption &option, double radius)
{
    const Tokens &t = Tokens::of(option.palette);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = has(option, QStyle::State_Enabled) ? t.accent : t.quiet;
    shapes::panel(painter, option.rect, radius, filled ? accent : t.card, filled ? accent : t.quiet, 1.2);
}

} // namespace

void drawTextField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = Tokens::of(option.palette);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor fill =
        has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly) ? t.card : t.window;
    shapes::panel(painter, option.rect, distance::controlRadius, fill, borderOf(option, fieldState(widget)),
                  focus ? 2 : 1);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    drawTextField(painter, option, widget);
    const Tokens &t = Tokens::of(option.palette);
    const QRectF place(option.rect.right() - 22, option.rect.center().y() - 6, 14, 14);
    icons::paint(painter, IconName::Down, place, t.quiet);
}

void drawCheckMark(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option, distance::tight);
    const Tokens &t = Tokens::of(option.palette);
    if (has(option, QStyle::State_NoChange))
        icons::paint(painter, IconName::Dash, option.rect, t.onAccent);
    else if (has(option, QStyle::State_On))
        icons::paint(painter, IconName::Check, option.rect, t.onAccent);
}

void drawRadioMark(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option, option.rect.height() / 2.0);
    if (!has(option, QStyle::State_On))
        return;
    const int inset = option.rect.height() / 3;
    const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
    shapes::panel(painter, dot, dot.height() / 2.0, Tokens::of(option.palette).onAccent, {});
}

} // namespace goconf::ui::fieldpainter
