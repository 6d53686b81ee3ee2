// SPDX-License-Identifier: MIT
#include "pages/variables/RowsReader.h"

#include "models/VariableRows.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

RowsReader::RowsReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RowsReader::read(const Source &source)
{
    if (source == m_wanted || (source == m_source && !m_wanted.snapshot))
        return;
    m_wanted = source;
    using Rows = QVector<VariableRow>;
    m_workspace.runner().run<Rows>(
        this, Task::Description{{}, Task::Unit::Steps, true},
        [source, home = m_workspace.host().home().value_or(QString())](TaskControl &) -> Result<Rows> {
            return variableRows(*source.snapshot, *source.help, home);
        },
        [this, source](const Result<Rows> &rows) {
            if (!rows || source != m_wanted)
                return;
            m_source = std::exchange(m_wanted, Source());
            m_rows = *rows;
            Q_EMIT finished();
        });
}

void RowsReader::forget()
{
    m_wanted = {};
    m_source = {};
}

} // namespace goconf::ui
