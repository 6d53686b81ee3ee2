// SPDX-License-Identifier: MIT
#include "editors/WindowsPathDelegate.h"

#include "models/WindowsPathModel.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Severities.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>

namespace goconf::ui {

namespace {

/// Of sentences: the view's own font is that of paths.
QFont wordsFont()
{
    QFont font = typography::badge();
    font.setFamily(QGuiApplication::font().family());
    return font;
}

int lineHeight()
{
    return qMax(QFontMetrics(wordsFont()).height(), QFontMetrics(typography::fixed()).height()) + 1;
}

int lineCount(const QModelIndex &index)
{
    const bool leads = !index.data(WindowsPathModel::LeadsToRole).toString().isEmpty();
    return int(leads) + int(index.data(WindowsPathModel::FaultsRole).toStringList().size());
}

/// What is wrong with the entry, one below the other from `line` on.
void paintFaults(QPainter &painter, QRect line, const QModelIndex &index, const Tokens &t)
{
    const Standing standing =
        index.data(WindowsPathModel::IsWarningRole).toBool() ? Standing::Warning : Standing::Neutral;
    painter.setFont(wordsFont());
    painter.setPen(standing == Standing::Warning ? t.warning : t.quiet);
    const QStringList faults = index.data(WindowsPathModel::FaultsRole).toStringList();
    for (const QString &fault : faults) {
        const QRect mark(line.left(), line.center().y() + 1 - distance::medium / 2, distance::medium,
                         distance::medium);
        icons::paint(painter, standingIcon(standing), mark, painter.pen().color());
        const QRect words = line.adjusted(distance::medium + distance::tight, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(fault, Qt::ElideRight, words.width()));
        line.translate(0, lineHeight());
    }
}

} // namespace

void WindowsPathDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const Tokens &t = Tokens::of(row.palette);
    painter->save();
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    QRect line = row.rect.adjusted(0, 0, -distance::small, 0);
    line.setHeight(distance::rowHeight);
    icons::paint(*painter, IconName::Grip, gripRect(line), t.quiet);
    line.setLeft(folderLeft(line));
    painter->setFont(row.font);
    painter->setPen(t.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      row.fontMetrics.elidedText(row.text, Qt::ElideMiddle, line.width()));
    line.setTop(line.bottom() - distance::tight);
    line.setHeight(lineHeight());
    const QString leadsTo = index.data(WindowsPathModel::LeadsToRole).toString();
    if (!leadsTo.isEmpty()) {
        painter->setPen(t.quiet);
        painter->drawText(line, Qt::AlignVCenter,
                          row.fontMetrics.elidedText(leadsTo, Qt::ElideMiddle, line.width()));
        line.translate(0, lineHeight());
    }
    paintFaults(*painter, line, index, t);
    painter->restore();
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize WindowsPathDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = lineCount(index);
    const int more = lines == 0 ? 0 : lines * lineHeight() + distance::tight;
    return {FolderRowDelegate::sizeHint(option, index).width(), distance::rowHeight + more};
}

} // namespace goconf::ui
