// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "change/JournalHead.h"

#include <QStringList>
#include <QVector>

namespace goconf {

/// Where the journal's files are and what their names say:
///
///     STATE/journal/lock                      what appliers queue on
///     STATE/journal/ID.done.json              settled entries
///     STATE/journal/pending/ID.pending.json   unsettled ones,
///     STATE/journal/pending/ID.undoing.json   in state Pending and Undoing
///     STATE/journal/pending/ID.tmp            an entry being written
///
/// Another name that ends with ".json" in pending is an entry that somebody broke: misnamed() lists it.
///
/// So a change of state is one rename, however large the contents are, and one look tells whether anything is
/// unsettled. Other names are not ours: desktops leave files of their own in every folder.
class JournalFolder
{
public:
    struct Item
    {
        QString id;
        JournalState state;
    };

    explicit JournalFolder(const QString &stateDir);

    static bool isUnsettled(JournalState state);

    /// ForeignOwner when one of the folders is another user's, or would be when root made it: who wrote what
    /// stands there could have us write what he may not.
    Result<void> checkOwner() const;
    /// The same for the file of an entry.
    Result<void> checkOwner(const Item &item) const;

    /// Newest first.
    QVector<Item> settled() const;
    QVector<Item> unsettled() const;
    QVector<Item> all() const;
    /// Ids for putAside() of files that are neither settled nor unsettled entries.
    QStringList misnamed() const;
    /// Makes a misnamed file a settled entry in state Unreadable. 0 or a number of <cerrno>.
    int putAside(const QString &id) const;
    /// Whether anything of ours is left to settle: one folder lookup.
    bool hasPending() const;
    /// Removes what a process killed while it wrote an entry left.
    void removeStrays() const;

    QString pathOf(const QString &id, JournalState state) const;
    QString temporaryOf(const QString &id) const;
    QString lockPath() const;
    QString path() const { return m_dir; }
    /// Whether anything was ever recorded.
    bool exists() const;
    /// Creates the folders where they are missing, with mode 0700, and answers with those it made, outermost
    /// first. After an error none of them is left.
    Result<QStringList> create() const;
    /// Takes create() back, with the lock file, where no entry is there: for the holder of the lock.
    void remove(const QStringList &created) const;

private:
    QString m_stateDir;
    QString m_dir;
    QString m_pendingDir;
};

} // namespace goconf
