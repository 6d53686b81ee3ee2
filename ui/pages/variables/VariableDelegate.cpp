// SPDX-License-Identifier: MIT
#include "pages/variables/VariableDelegate.h"

#include "models/VariableFilter.h"
#include "models/VariableRow.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"

#include <QPainter>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// More characters than a list is wide: a PATH may have thousands, which are not to be measured.
constexpr int mostShown = 400;

/// What of a value is worth its room, in pixels.
constexpr int leastValue = 48;

/// Where values begin, as long as the list is wide enough: behind Go's names, but for the rarest.
int nameColumn(int width)
{
    static const int wished =
        QFontMetrics(typography::section()).horizontalAdvance(u"CGO_CPPFLAGSX"_s) + distance::small;
    return qMin(wished, width * 3 / 5);
}

int markRoom(const VariableRow &row)
{
    return row.severity ? distance::icon + distance::small : 0;
}

} // namespace

VariableDelegate::VariableDelegate(const VariableFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

QString VariableDelegate::shownName(const VariableRow &row, int width)
{
    return QFontMetrics(typography::section()).elidedText(row.title, Qt::ElideMiddle, width - markRoom(row));
}

int VariableDelegate::valueLeft(const VariableRow &row, int width)
{
    const int name = QFontMetrics(typography::section()).horizontalAdvance(shownName(row, width));
    return qMax(nameColumn(width), name + distance::small);
}

QVector<VariableDelegate::Chip> VariableDelegate::chips(const VariableRow &row, int width)
{
    int room = width;
    const auto take = [&room](QVector<Chip> &taken, const Chip &chip, int kept) {
        const int needed = Badge::sizeOf(chip.text).width() + distance::small;
        if (needed + kept > room)
            return;
        room -= needed;
        taken.append(chip);
    };
    QVector<Chip> states;
    if (row.isPending)
        take(states, {tr("pending"), Standing::Good}, 0);
    if (row.hidden > 0)
        take(states, {tr("hides %n", nullptr, row.hidden), Standing::Warning}, 0);
    QVector<Chip> result;
    take(result, {row.badge, row.isSomebodys ? Standing::Accent : Standing::Neutral},
         row.value.isEmpty() ? 0 : leastValue);
    return result + states;
}

QRect VariableDelegate::drawBadges(QPainter &painter, QRect rest, const VariableRow &row,
                                   const QWidget *widget)
{
    const QVector<Chip> words = chips(row, rest.width() - markRoom(row));
    for (const Chip &chip : words) {
        const QSize size = Badge::sizeOf(chip.text);
        const QRect badge(rest.right() + 1 - size.width(), rest.center().y() - size.height() / 2,
                          size.width(), size.height());
        Badge::paint(painter, badge, chip.text, chip.standing, widget);
        rest.setRight(badge.left() - distance::small);
    }
    if (row.severity) {
        const Standing standing = standingOf(*row.severity);
        const QRect mark(rest.right() - distance::icon, rest.center().y() - distance::icon / 2 + 1,
                         distance::icon, distance::icon);
        icons::paint(painter, standingIcon(standing), mark, standingColour(standing, widget));
        rest.setRight(mark.left() - distance::small);
    }
    return rest;
}

void VariableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const VariableRow &row = m_filter.row(index);
    const Tokens &t = Tokens::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    QRect rest = option.rect.adjusted(distance::medium, 0, -distance::medium, -1);
    painter->setPen(t.text);
    painter->setFont(typography::section());
    painter->drawText(rest, Qt::AlignVCenter, shownName(row, rest.width()));
    rest.setLeft(rest.left() + valueLeft(row, rest.width()));
    rest = drawBadges(*painter, rest, row, option.widget);
    painter->setFont(typography::fixed());
    painter->setPen(row.isChanged || row.isSomebodys ? t.text : t.quiet);
    painter->drawText(
        rest, Qt::AlignVCenter,
        QFontMetrics(painter->font()).elidedText(row.value.left(mostShown), Qt::ElideRight, rest.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect.adjusted(1, 1, -1, -2), distance::tight, t.accent);
    painter->restore();
}

QSize VariableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, distance::rowHeight};
}

} // namespace goconf::ui
