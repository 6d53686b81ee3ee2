// SPDX-License-Identifier: MIT
#include "editors/ValueChip.h"

#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace goconf::ui {

namespace {

constexpr int chipHeight = 22;
constexpr int crossSize = 12;
/// Longer elements are cut in the middle; the tool tip has them whole.
constexpr int widest = 320;

} // namespace

ValueChip::ValueChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(typography::fixed());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Enter edits it, Delete takes it out, the arrow keys go to the next."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ValueChip::sizeHint() const
{
    const int words = qMin(fontMetrics().horizontalAdvance(text()), widest);
    return {words + 2 * distance::small + crossSize + distance::tight, chipHeight};
}

QRect ValueChip::crossRect() const
{
    return {width() - crossSize - distance::small, (height() - crossSize) / 2, crossSize, crossSize};
}

void ValueChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    shapes::panel(painter, rect(), height() / 2.0, t.accentTint, underMouse() ? t.accent : QColor());
    painter.setPen(t.accent);
    const QRect words(distance::small, 0, crossRect().left() - distance::tight - distance::small, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    icons::paint(painter, IconName::Close, crossRect(), t.accent);
    if (hasFocus())
        shapes::focusRing(painter, rect(), height() / 2.0, t.accent);
}

void ValueChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removed(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space: Q_EMIT opened(); return;
    case Qt::Key_Left: Q_EMIT left(-1); return;
    case Qt::Key_Right: Q_EMIT left(1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ValueChip::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (event->pos().x() >= crossRect().left() - distance::tight)
        Q_EMIT removed();
    else
        Q_EMIT opened();
}

} // namespace goconf::ui
