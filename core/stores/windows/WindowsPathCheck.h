// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "base/Problem.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QVector>

#include <functional>

namespace goconf {

/// What is wrong with the entries of PATH of Windows, or of a list like it, one by one: nothing is changed.
class WindowsPathCheck
{
    Q_DECLARE_TR_FUNCTIONS(goconf::WindowsPathCheck)

public:
    enum class Folder {
        Missing,
        Good,
        Open, ///< everybody on this machine may put programs there
    };
    /// What is known of an absolute path. Asked only for absolute paths whose variables are all known.
    using Look = std::function<Folder(const QByteArray &path)>;

    struct List
    {
        /// Of the variable, for sentences.
        QByteArray name;
        QByteArray text;
        /// Its entries stand nowhere yet: there is nothing to take out.
        bool isProposed = false;
    };

    struct Entry
    {
        /// As written.
        QByteArray raw;
        /// What it leads to: variables put in, without quotation marks; a variable may stand for several
        /// folders, with ';' between them. Empty for an empty entry.
        QByteArray folder;
        Problems problems;

        /// More than remarks: a program is not found there, or somebody else's is.
        bool hasWarning() const;
    };

    /// On this machine; a folder of a network that does not answer may take its time.
    static Folder onDisk(const QByteArray &path);

    /// The entries of `list`, in order. `variables` are what %NAME% stands for; `before` are the folders that
    /// are searched before the list, such as those of the system's PATH before the user's: what stands there
    /// is a duplicate, too.
    static QVector<Entry> check(const List &list, const Environment &variables, const QByteArrayList &before,
                                const Look &look);

private:
    static Problems spelling(const QByteArray &raw);
    static Problems places(const QByteArray &raw, const List &list, const Environment &variables,
                           const Look &look);
    static Problems place(const QByteArray &folder, bool isAlone, const List &list, const Look &look);
};

} // namespace goconf
