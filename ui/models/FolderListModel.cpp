// SPDX-License-Identifier: MIT
#include "models/FolderListModel.h"

#include "editors/ExactText.h"

#include <QMimeData>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

QString dragType()
{
    return u"application/x-goconfigurator-folder-row"_s;
}

} // namespace

FolderListModel::FolderListModel(Look look, QObject *parent)
    : QAbstractListModel(parent)
    , m_look(std::move(look))
{
}

void FolderListModel::setFolders(const QByteArrayList &folders)
{
    m_future.clear();
    if (folders == m_folders) {
        m_past.clear();
        return;
    }
    beginResetModel();
    m_folders = folders;
    m_past.clear();
    endResetModel();
}

int FolderListModel::add(const QByteArray &folder)
{
    const int row = int(m_end ? m_end(m_folders) : m_folders.size());
    const QByteArrayList before = m_folders;
    beginInsertRows({}, row, row);
    m_folders.insert(row, folder);
    endInsertRows();
    finishStep(before);
    return row;
}

void FolderListModel::finishStep(const QByteArrayList &before)
{
    if (!m_past.isEmpty() && m_past.constLast() == m_folders)
        m_past.removeLast(); // a row that came and went
    else
        m_past.append(before);
    m_future.clear();
    refreshMarks();
    Q_EMIT edited();
}

bool FolderListModel::undo()
{
    if (m_past.isEmpty())
        return false;
    m_future.append(m_folders);
    setStep(m_past.takeLast());
    return true;
}

bool FolderListModel::redo()
{
    if (m_future.isEmpty())
        return false;
    m_past.append(m_folders);
    setStep(m_future.takeLast());
    return true;
}

void FolderListModel::setStep(const QByteArrayList &folders)
{
    beginResetModel();
    m_folders = folders;
    endResetModel();
    Q_EMIT edited();
}

void FolderListModel::refreshMarks()
{
    if (!m_folders.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_folders.size()) - 1), {MarksRole, Qt::AccessibleTextRole});
}

int FolderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_folders.size());
}

QVariant FolderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QByteArray &folder = m_folders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return ExactText(folder).shown();
    case FolderRole: return folder;
    case MarksRole: return marksOf(index.row());
    case NoteRole: return m_notes.value(folder);
    case Qt::AccessibleTextRole: {
        QStringList marks = marksOf(index.row());
        if (m_notes.contains(folder))
            marks.prepend(m_notes.value(folder));
        const QString text = folder.isEmpty() ? tr("empty") : ExactText(folder).shown();
        return marks.isEmpty() ? text : tr("%1: %2").arg(text, marks.join(tr(", ")));
    }
    default: return {};
    }
}

bool FolderListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QByteArray folder = ExactText(m_folders.at(index.row())).bytesOf(value.toString());
    const QByteArray oldFolder = m_folders.at(index.row());
    if (folder == oldFolder)
        return false;
    QByteArrayList before = m_folders;
    m_folders[index.row()] = folder;
    Q_EMIT dataChanged(index, index);
    if (oldFolder.isEmpty()) {
        QByteArrayList others = before;
        others.removeAt(index.row());
        if (!m_past.isEmpty() && m_past.constLast() == others)
            before = m_past.takeLast(); // a row that was added is named: one step
    }
    finishStep(before);
    return true;
}

Qt::ItemFlags FolderListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

bool FolderListModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_folders.size())
        return false;
    const QByteArrayList before = m_folders;
    beginRemoveRows({}, row, row + count - 1);
    m_folders.remove(row, count);
    endRemoveRows();
    finishStep(before);
    return true;
}

bool FolderListModel::moveRows(const QModelIndex &sourceParent, int source, int count,
                               const QModelIndex &targetParent, int target)
{
    if (count != 1 || source < 0 || source >= m_folders.size() || target < 0 || target > m_folders.size() ||
        !beginMoveRows(sourceParent, source, source, targetParent, target))
        return false;
    const QByteArrayList before = m_folders;
    m_folders.move(source, target > source ? target - 1 : target);
    endMoveRows();
    finishStep(before);
    return true;
}

QStringList FolderListModel::mimeTypes() const
{
    return {dragType()};
}

QMimeData *FolderListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragType(), QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool FolderListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(dragType()))
        return false;
    const int source = data->data(dragType()).toInt();
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_folders.size());
    moveRows({}, source, 1, {}, target);
    return false; // true would have the view remove the row that was moved
}

QStringList FolderListModel::marksOf(int row) const
{
    const QByteArray &folder = m_folders.at(row);
    QStringList marks;
    if (folder.isEmpty())
        return {tr("empty: the folder that one is in")};
    if (m_folders.indexOf(folder) < row)
        marks.append(tr("twice"));
    const std::optional<FolderFacts> facts = m_look(folder);
    if (!facts)
        return marks;
    if (facts->isOther)
        marks.append(tr("no folder"));
    else if (!facts->exists)
        marks.append(tr("missing"));
    else if (!facts->isWritable && m_mustBeWritable && m_mustBeWritable(folder))
        marks.append(tr("not writable"));
    return marks;
}

} // namespace goconf::ui
