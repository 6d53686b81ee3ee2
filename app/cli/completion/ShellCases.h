// SPDX-License-Identifier: MIT
#pragma once

#include "completion/CommandTree.h"

namespace goconf {

/// The parts that the scripts for bash and zsh have in common: patterns and branches of a `case`.

/// The lines of all commands below goconf, as one pattern.
QString commandPattern(const QVector<CompletionCommandLine> &tree);
/// A branch for each option that has choices, by the command's line and the option: `variable` gets them.
QString choiceBranches(const QVector<CompletionCommandLine> &tree, const QString &variable);
/// A branch for each command: its options, what its next word may be, and the kind of argument, "" where the
/// words are all.
QString commandBranches(const QVector<CompletionCommandLine> &tree, const QStringList &variables,
                        const QString &wordVariable);

} // namespace goconf
