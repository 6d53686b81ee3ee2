// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryDelegate.h"

#include "change/RegistryType.h"
#include "models/RegistryTypeWords.h"
#include "pages/variables/registry/RegistryFilter.h"
#include "pages/variables/registry/RegistryModel.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"

#include <QPainter>

namespace goconf::ui {

namespace {

/// More characters than a list is wide: a PATH may have thousands, which are not to be measured.
constexpr int mostShown = 300;

Standing standingOf(RegistryRow::Pending pending)
{
    return pending == RegistryRow::Pending::Removed ? Standing::Error : Standing::Good;
}

Standing standingOfType(quint32 type)
{
    if (!isTextType(type))
        return Standing::Warning;
    return type == registry_type::expandable ? Standing::Accent : Standing::Neutral;
}

} // namespace

RegistryDelegate::RegistryDelegate(const RegistryFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

void RegistryDelegate::paintName(QPainter &painter, QRect line, const RegistryRow &row, const QWidget *widget)
{
    const auto put = [&](const QString &text, Standing standing) {
        const QSize size = Badge::sizeOf(text);
        const QRect badge(line.right() + 1 - size.width(), line.center().y() + 1 - size.height() / 2,
                          size.width(), size.height());
        Badge::paint(painter, badge, text, standing, widget);
        line.setRight(badge.left() - distance::small);
    };
    put(typeWords(row.type), standingOfType(row.type));
    if (row.pending != RegistryRow::Pending::None)
        put(pendingWord(row.pending), standingOf(row.pending));
    if (row.severity) {
        const Standing standing = ui::standingOf(*row.severity);
        const QRect mark(line.right() - distance::icon, line.center().y() + 1 - distance::icon / 2,
                         distance::icon, distance::icon);
        icons::paint(painter, standingIcon(standing), mark, standingColour(standing, widget));
        line.setRight(mark.left() - distance::small);
    }
    QFont font = typography::section();
    font.setStrikeOut(row.pending == RegistryRow::Pending::Removed);
    painter.setFont(font);
    painter.setPen(Tokens::of(widget).text);
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(row.title.left(mostShown), Qt::ElideMiddle, line.width()));
}

void RegistryDelegate::paintValue(QPainter &painter, const QRect &line, const RegistryRow &row,
                                  const QWidget *widget)
{
    const Tokens &t = Tokens::of(widget);
    painter.setFont(typography::fixed());
    const QFontMetrics metrics(painter.font());
    if (row.value.isEmpty()) {
        painter.setPen(t.quiet);
        painter.drawText(line, Qt::AlignVCenter, RegistryModel::tr("(empty)"));
        return;
    }
    // The value may take what its expansion leaves, and no less than half.
    const QString seen = row.seen.left(mostShown);
    const int wished = metrics.horizontalAdvance(row.value.left(mostShown));
    const int room = seen.isEmpty() ? line.width() : qMin(wished, line.width() / 2 - distance::small);
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter,
                     metrics.elidedText(row.value.left(mostShown), Qt::ElideRight, room));
    if (seen.isEmpty())
        return;
    const int left = line.left() + qMin(wished, room) + distance::small;
    icons::paint(
        painter, IconName::Right,
        QRect(left, line.center().y() + 1 - distance::medium / 2, distance::medium, distance::medium),
        t.quiet);
    const QRect rest = line.adjusted(left - line.left() + distance::medium + distance::tight, 0, 0, 0);
    painter.setPen(t.quiet);
    painter.drawText(rest, Qt::AlignVCenter, metrics.elidedText(seen, Qt::ElideRight, rest.width()));
}

void RegistryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RegistryRow &row = m_filter.row(index);
    const Tokens &t = Tokens::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect inner =
        option.rect.adjusted(distance::medium, distance::tight, -distance::medium, -distance::tight - 1);
    const int half = inner.height() / 2;
    paintName(*painter, QRect(inner.left(), inner.top(), inner.width(), half), row, option.widget);
    paintValue(*painter, QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half), row,
               option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(*painter, option.rect.adjusted(1, 1, -1, -2), distance::tight, t.accent);
    painter->restore();
}

QSize RegistryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, distance::rowHeight + distance::large + distance::tight};
}

} // namespace goconf::ui
