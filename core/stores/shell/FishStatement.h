// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

#include <optional>

/// What statements of fish do, as its profile and its trace show them.
namespace goconf {

/// The simple commands of a statement, each as its words, quotes and all.
QVector<QByteArrayList> simpleFishCommands(const QByteArray &text);

/// Whether a simple command gives `name` a value or takes it away, beyond its own scope.
bool setsFishVariable(const QByteArrayList &words, const QByteArray &name);

/// The value that a simple command, shown expanded by fish_trace=1, gives `name`, as programs get it; nothing
/// when it does not tell: what takes a variable away, adds to a list or sets some of its elements, and
/// commands other than `set` and NAME=value.
std::optional<QByteArray> assignedFishValue(const QByteArrayList &words, const QByteArray &name);

/// The file's name in a statement that sources one, as written; empty for others.
QByteArray sourcedFishWord(const QByteArray &text);

/// A command that fish_trace=1 shows: "---> set -gx NAME value".
struct TracedFishCommand
{
    /// Number of dashes: greater than that of the command that calls it.
    int depth = 0;
    QByteArray text;
};

QVector<TracedFishCommand> tracedFishCommands(const QByteArray &trace);

/// The names of the sourced files, expanded, in those commands.
QByteArrayList sourcedFishFiles(const QVector<TracedFishCommand> &trace);

} // namespace goconf
