// SPDX-License-Identifier: MIT
#pragma once

#include "env/VariableHelp.h"
#include "models/VariableRow.h"
#include "workspace/MachineSnapshot.h"

#include <QObject>

#include <memory>

namespace goconf::ui {

class Workspace;

/// Makes the rows of a snapshot off the GUI thread: with thousands of variables it takes a while.
class RowsReader : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        std::shared_ptr<const MachineSnapshot> snapshot;
        std::shared_ptr<const VariableHelp> help;

        friend bool operator==(const Source &, const Source &) = default;
    };

    /// The workspace outlives it.
    explicit RowsReader(Workspace &workspace, QObject *parent = nullptr);

    /// finished() follows, but where these rows are there or being made already. The last call counts.
    void read(const Source &source);
    /// What is being made is not wanted any more, and what was made neither.
    void forget();
    /// Of what the rows are; no snapshot before the first ones are there.
    const Source &source() const { return m_source; }
    /// Without the draft.
    const QVector<VariableRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void finished();

private:
    Workspace &m_workspace;
    Source m_source;
    Source m_wanted;
    QVector<VariableRow> m_rows;
};

} // namespace goconf::ui
