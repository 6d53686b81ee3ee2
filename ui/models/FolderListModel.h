// SPDX-License-Identifier: MIT
#pragma once

#include "editors/FolderFacts.h"

#include <QAbstractListModel>
#include <QByteArrayList>
#include <QHash>

#include <functional>
#include <optional>

namespace goconf::ui {

/// The folders of a list such as PATH, in their order, changed by dragging and by editing in place. Marks
/// what stands there twice, is missing or cannot be written to. Signs stand for bytes that a field would not
/// keep (ExactText).
class FolderListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FolderRole = Qt::UserRole, ///< QByteArray
        MarksRole,                 ///< QStringList, translated: what is wrong with it
        NoteRole,                  ///< QString, translated: what Go has there
    };
    /// Nothing while it is not known.
    using Look = std::function<std::optional<FolderFacts>(const QByteArray &)>;

    explicit FolderListModel(Look look, QObject *parent = nullptr);

    /// Without edited().
    void setFolders(const QByteArrayList &folders);
    const QByteArrayList &folders() const { return m_folders; }
    /// Which folders are marked when they cannot be written to: all of GOPATH, of PATH only the user's own.
    void setMustBeWritable(std::function<bool(const QByteArray &)> must)
    {
        m_mustBeWritable = std::move(must);
    }
    void setNotes(const QHash<QByteArray, QString> &notes) { m_notes = notes; }
    /// Where in a list a folder is put in that comes last; without it, behind all others.
    void setEnd(std::function<qsizetype(const QByteArrayList &)> end) { m_end = std::move(end); }
    /// The row in which it stands then: the last one, or where setEnd() says.
    int add(const QByteArray &folder);
    /// How many edits were made since setFolders(); a row that was added and named at once is one.
    qsizetype steps() const { return m_past.size(); }
    /// Takes the last of them back, with edited(); false where there is none.
    bool undo();
    /// Makes the last one again that was taken back, unless there was an edit since; false where there is
    /// none.
    bool redo();
    /// The facts may be others now.
    void refreshMarks();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int source, int count, const QModelIndex &targetParent,
                  int target) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves the row itself, so that the view has nothing left to remove.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void edited();

private:
    QStringList marksOf(int row) const;
    void setStep(const QByteArrayList &folders);
    void finishStep(const QByteArrayList &before);

    Look m_look;
    QByteArrayList m_folders;
    /// The list before each step.
    QVector<QByteArrayList> m_past;
    /// The list after each step that was taken back, the last one first to be made again.
    QVector<QByteArrayList> m_future;
    std::function<bool(const QByteArray &)> m_mustBeWritable;
    QHash<QByteArray, QString> m_notes;
    std::function<qsizetype(const QByteArrayList &)> m_end;
};

} // namespace goconf::ui
