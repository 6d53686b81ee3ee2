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

namespace {

/// Between the edge of a field without a frame and its text: the style's part, and that of QLineEdit.
constexpr int fieldMargin = distance::tight + 2;

} // namespace

void FolderRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const Tokens &t = Tokens::of(row.palette);
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    icons::paint(*painter, IconName::Grip, gripRect(row.rect), t.quiet);
    QRect rest = row.rect.adjusted(0, 0, -distance::small, 0);
    rest.setLeft(folderLeft(row.rect));
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

QRect FolderRowDelegate::gripRect(const QRect &line)
{
    return {line.left() + distance::small, line.center().y() + 1 - distance::icon / 2, distance::icon,
            distance::icon};
}

int FolderRowDelegate::folderLeft(const QRect &line)
{
    return gripRect(line).right() + distance::small;
}

QWidget *FolderRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAutoFillBackground(true); // the row is painted behind it
    return editor;
}

void FolderRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    QRect field(option.rect.topLeft(), QSize(option.rect.width(), distance::rowHeight));
    field.setLeft(folderLeft(field) - fieldMargin);
    // What stands below the folder begins higher than the line of the folder ends.
    editor->setGeometry(field.adjusted(0, distance::tight, -distance::small, -distance::tight));
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
