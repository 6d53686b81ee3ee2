// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QByteArrayList>

namespace goconf {

/// A list of folders as PATH of Windows, with ';' between them. Entries are kept as they are written, so that
/// parse(x).text() == x; a ';' between quotation marks separates nothing, and behind one without a second one
/// neither, up to the end: the folders of the entries are those of splitSearchPath. Two entries are one
/// folder where they differ only by case, by '/' for '\', by '\' at the end, by quotation marks or by
/// variables. A value object; texts are WTF-8.
class WindowsPathList
{
public:
    /// `variables` are what %NAME% in an entry stands for when entries are compared.
    static WindowsPathList parse(const QByteArray &text, const Environment &variables);

    QByteArray text() const { return m_entries.join(';'); }
    /// As written; empty ones are those between two ';'.
    QByteArrayList entries() const { return m_entries; }

    /// Whether a quotation mark of the entry has no second one: it takes in all that is written behind it.
    static bool isOpen(const QByteArray &entry);
    /// Where a folder that comes last is put in: before empty entries at the end, and before an open one.
    static qsizetype endOf(const QByteArrayList &entries);
    /// How `folder` is written as an entry: in quotation marks where it has a ';'.
    static QByteArray entryOf(const QByteArray &folder);
    /// What an entry leads to: without quotation marks, with variables put in.
    static QByteArray folderOf(const QByteArray &entry, const Environment &variables);
    /// Equal for two entries that are one folder.
    static QByteArray identityOf(const QByteArray &entry, const Environment &variables);

    /// The first entry that is the folder; -1 where there is none.
    qsizetype indexOf(const QByteArray &folder) const;
    /// The folder becomes the first entry and stands there once; an entry that is first already stays as it
    /// is.
    void addFirst(const QByteArray &folder);
    /// The folder becomes the last entry, if it is not in the list: at endOf().
    void addLast(const QByteArray &folder);
    /// Takes out every entry that is the folder.
    void remove(const QByteArray &folder);
    /// Writes `folder` in place of the entry, and takes it out everywhere else.
    void replace(qsizetype index, const QByteArray &folder);

private:
    explicit WindowsPathList(Environment variables);

    bool isFolder(const QByteArray &entry, const QByteArray &identity) const;

    QByteArrayList m_entries;
    Environment m_variables;
};

} // namespace goconf
