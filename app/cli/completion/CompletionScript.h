// SPDX-License-Identifier: MIT
#pragma once

#include "completion/CommandTree.h"

namespace goconf {

/// The completion script of one shell for a command tree. `variables` are the names offered where a
/// variable may stand. While they complete, the scripts call no program but, for the ids of changes, goconf
/// itself.
QString bashCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables);
QString zshCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables);
QString fishCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables);

} // namespace goconf
