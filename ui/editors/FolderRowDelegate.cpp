// SPDX-License-Identifier: MIT
#include "editors/FolderRowDelegate.h"

#include "models/FolderListModel.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "widgets/Badge.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace goconf::ui {

void FolderRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const Tokens &t = Tokens::of(row.palette);
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    QRect rest = row.rect.adjusted(distance::small, 0, -distance::small, 0);
    const QRect grip(rest.left(), rest.center().y() - distance::icon / 2, distance::icon, distance::icon);
    icons::paint(*painter, IconName::Grip, grip, t.quiet);
    rest.setLeft(grip.right() + distance::small);
    const auto put = [&](const QString &text, Standing standing) {
        const QSize size = Badge::sizeOf(text);
        const QRect badge(rest.right() - size.width(), rest.center().y() - size.height() / 2, size.width(),
                          size.height());
        Badge::paint(*painter, badge, text, standing, row.widget);
        rest.setRight(badge.left() - distance::small);
    };
    const QStringList marks = index.data(FolderListModel::MarksRole).toStringList();
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        put(*mark, Standing::Warning);
    const QString note = index.data(FolderListModel::NoteRole).toString();
    if (!note.isEmpty())
        put(note, Standing::Accent);
    painter->setFont(row.font);
    painter->setPen(t.text);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      row.fontMetrics.elidedText(row.text, Qt::ElideMiddle, rest.width()));
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

void FolderRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *field = qobject_cast<const QLineEdit *>(editor);
    if (!field || !field->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

QSize FolderRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), distance::rowHeight};
}

} // namespace goconf::ui
