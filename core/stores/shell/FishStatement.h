// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

/// What statements of fish do, as its profile and its trace show them.
namespace goconf {

/// The simple commands of a statement, each as its words, quotes and all.
QVector<QByteArrayList> simpleFishCommands(const QByteArray &text);

/// Whether a simple command gives `name` a value or takes it away, beyond its own scope.
bool setsFishVariable(const QByteArrayList &words, const QByteArray &name);

/// The file's name in a statement that sources one, as written; empty for others.
QByteArray sourcedFishWord(const QByteArray &text);

/// The names of the sourced files, expanded, in what fish_trace=1 shows: "---> source FILE".
QByteArrayList sourcedFishFiles(const QByteArray &trace);

} // namespace goconf
