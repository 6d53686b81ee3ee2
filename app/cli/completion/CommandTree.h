// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <QStringList>
#include <QVector>

namespace goconf {

/// What the words behind a command are.
enum class CompletionArgument {
    None,
    Choice,     ///< one of `choices`
    Variable,   ///< the name of a variable
    Assignment, ///< NAME=VALUE
    Folder,
    Change, ///< the id of a change that can be taken back
};

/// An option of a command as a completion script needs it.
struct CompletionOption
{
    QStringList names; ///< "--json", "-h"
    QString description;
    QStringList choices; ///< what may follow; empty for a flag
    bool takesValue = false;
};

/// One command with its whole line, such as "goconf path add".
struct CompletionCommandLine
{
    QString line;
    QString description;
    QStringList words; ///< commands below this one
    QVector<CompletionOption> options;
    CompletionArgument argument = CompletionArgument::None;
    QStringList choices;

    /// The names of all its options.
    QStringList optionNames() const;
};

/// Every command of the parser, outermost first, read from the parser itself so that nothing can be
/// forgotten.
QVector<CompletionCommandLine> commandTree(const CLI::App &app);

} // namespace goconf
