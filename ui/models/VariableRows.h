// SPDX-License-Identifier: MIT
#pragma once

#include "env/VariableHelp.h"
#include "models/VariableRow.h"
#include "workspace/Draft.h"
#include "workspace/MachineSnapshot.h"

#include <QVector>

namespace goconf::ui {

/// The rows of all variables of a snapshot: Go's own first, then PATH and others, each part sorted by name;
/// without values of the registry that are no variables. `home` is shown as ~. With thousands of them it
/// takes a while: for a thread.
QVector<VariableRow> variableRows(const MachineSnapshot &snapshot, const VariableHelp &help,
                                  const QString &home = {});

/// The same rows with what waits in the draft marked; names that only the draft has come last. Quick.
QVector<VariableRow> withDraft(QVector<VariableRow> rows, const MachineSnapshot &snapshot, const Draft &draft,
                               const VariableHelp &help, const QString &home = {});

/// How many rows a title sentence speaks of.
struct VariableCounts
{
    int own = 0;
    int changed = 0;
    int hidden = 0;
    int problems = 0;
};

VariableCounts countsOf(const QVector<VariableRow> &rows);

} // namespace goconf::ui
