// SPDX-License-Identifier: MIT
#pragma once

#include "env/Location.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace goconf {

/// Finds where a statement stands that a shell has run but whose place it does not tell (dash, fish). Regular
/// files up to ShellFiles::limit are read, once each; all others have no lines.
class StatementFinder
{
public:
    /// The place of `statement`, spelled as in the file, in the first of `files` that has it. Where it stands
    /// there several times: the `repetition`-th one (from 0), or the last.
    Location findSpelled(const QByteArray &statement, const QStringList &files, int repetition = 0);

    /// That line of the file; empty when there is none.
    QByteArray lineAt(const Location &location);

    /// The place of the statement that the shell shows, after expansion, as `expanded`. Empty when no line
    /// fits, or when several fit equally well.
    Location findExpanded(const QByteArray &expanded, const QStringList &files);

    /// All places that fit it equally well and better than all others, in the order of `files`.
    QVector<Location> findAllExpanded(const QByteArray &expanded, const QStringList &files);

private:
    const QByteArrayList &lines(const QString &file);

    QHash<QString, QByteArrayList> m_lines;
};

} // namespace goconf
