// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QWidget;

namespace goconf::ui::fieldpainter {

/// How fields that hold a value look: text, choice, on and off.

void drawTextField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// Panel and arrow; the words are drawn as a label.
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawCheckMark(QPainter &painter, const QStyleOption &option);
void drawRadioMark(QPainter &painter, const QStyleOption &option);

} // namespace goconf::ui::fieldpainter
