// SPDX-License-Identifier: MIT
#pragma once

#include "base/WorkObserver.h"
#include "modules/DirHash.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace goconf {

/// The files of a folder tree, and their hashes. Links are not followed.
class FolderFiles
{
    Q_DECLARE_TR_FUNCTIONS(goconf::FolderFiles)

public:
    struct Item
    {
        /// Relative, with '/'.
        QByteArray name;
        /// In bytes, when it was listed.
        qint64 size = 0;
        /// As in FileStatus.
        quint32 mode = 0;
    };

    /// All below `folder`, which may itself be a link. Errors: NotFound; what the system refuses.
    static Result<FolderFiles> list(const QString &folder);

    const QString &folder() const { return m_folder; }
    /// Regular files, folder by folder.
    const QVector<Item> &files() const { return m_files; }
    /// The folders below it.
    const QVector<Item> &folders() const { return m_folders; }
    /// Links, sockets, devices, and names that are no UTF-8: nothing that a release or a module has.
    const QByteArrayList &irregular() const { return m_irregular; }

    /// Reads and hashes `files`, a part of files(), on several threads. Errors: Cancelled; NotFound and
    /// others when one of them cannot be read.
    Result<FileDigests> digests(const QVector<Item> &files, const WorkObserver &observer) const;

private:
    explicit FolderFiles(QString folder);
    Result<void> addFolder(const QByteArray &name);

    QString m_folder;
    QVector<Item> m_files;
    QVector<Item> m_folders;
    QByteArrayList m_irregular;
};

} // namespace goconf
