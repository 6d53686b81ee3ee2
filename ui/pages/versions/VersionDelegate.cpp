// SPDX-License-Identifier: MIT
#include "pages/versions/VersionDelegate.h"

#include "pages/versions/VersionModel.h"
#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"

#include <QPainter>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// Sizes stand below each other in a column of this.
constexpr auto widestSize = "888 MB"_L1;

int lineHeight()
{
    return QFontMetrics(typography::section()).height();
}

int widthOf(const QVector<VersionRow::Mark> &marks)
{
    int width = 0;
    for (const VersionRow::Mark &mark : marks)
        width += Badge::sizeOf(mark.text).width() + distance::small;
    return width;
}

/// The most telling ones, and how many there are beside them.
QVector<VersionRow::Mark> fitting(const QVector<VersionRow::Mark> &marks, int width)
{
    QVector<VersionRow::Mark> shown = marks;
    for (qsizetype count = marks.size(); widthOf(shown) > width + distance::small && count > 0; --count) {
        shown = marks.first(count - 1);
        shown.append({u'+' + QString::number(marks.size() - count + 1)});
    }
    return shown;
}

} // namespace

VersionDelegate::VersionDelegate(const VersionModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void VersionDelegate::drawHead(QPainter &painter, QRect line, const VersionRow &row,
                               const QWidget *widget) const
{
    const Tokens &t = Tokens::of(widget);
    if (row.place.isEmpty() && m_model.hasNotes()) {
        painter.setFont(widget->font());
        painter.setPen(t.quiet);
        const int column = QFontMetrics(painter.font()).horizontalAdvance(widestSize);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.note);
        line.setRight(line.right() - column - distance::medium);
    }
    painter.setFont(typography::section());
    painter.setPen(t.text);
    const QFontMetrics bold(painter.font());
    const int title = qMin(bold.horizontalAdvance(row.title) + distance::tight, line.width() / 2);
    painter.drawText(line, Qt::AlignVCenter, bold.elidedText(row.title, Qt::ElideRight, title));
    line.setLeft(line.left() + title + distance::medium);
    drawMarks(painter, line, row, widget);
}

void VersionDelegate::drawMarks(QPainter &painter, QRect line, const VersionRow &row, const QWidget *widget)
{
    const QVector<VersionRow::Mark> marks = fitting(row.marks, line.width());
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const QSize size = Badge::sizeOf(mark->text);
        const QRect badge(line.right() + 1 - size.width(), line.center().y() - size.height() / 2 + 1,
                          size.width(), size.height());
        Badge::paint(painter, badge, mark->text, mark->standing, widget);
        line.setRight(badge.left() - distance::small);
    }
}

void VersionDelegate::drawPlace(QPainter &painter, QRect line, const VersionRow &row, const QWidget *widget)
{
    painter.setPen(Tokens::of(widget).quiet);
    painter.setFont(widget->font());
    const int note = QFontMetrics(painter.font()).horizontalAdvance(row.note);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.note);
    line.setRight(line.right() - note - distance::medium);
    painter.setFont(typography::fixed());
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(row.place, Qt::ElideMiddle, line.width()));
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const VersionRow &row = m_model.row(index);
    const Tokens &t = Tokens::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect inner =
        option.rect.adjusted(distance::medium, distance::small, -distance::medium, -distance::small - 1);
    if (row.place.isEmpty()) {
        drawHead(*painter, inner, row, option.widget);
    } else {
        drawHead(*painter, {inner.left(), inner.top(), inner.width(), lineHeight()}, row, option.widget);
        drawPlace(*painter, {inner.left(), inner.bottom() + 1 - lineHeight(), inner.width(), lineHeight()},
                  row, option.widget);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect.adjusted(1, 1, -1, -2), distance::tight, t.accent);
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = m_model.row(index).place.isEmpty() ? 1 : 2;
    return {distance::sidebar,
            lines * lineHeight() + (lines - 1) * distance::tight + 2 * distance::small + 1};
}

} // namespace goconf::ui
