// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace goconf::ui::buttonpainter {

/// How buttons look, by their ButtonKind, and what room they take.

QSize sizeFor(const QStyleOptionButton &option, const QWidget *widget);
void drawPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The panel of a button that has an icon and no words.
void drawToolPanel(QPainter &painter, const QStyleOption &option);
void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget);

} // namespace goconf::ui::buttonpainter
