// SPDX-License-Identifier: MIT
#include "pages/variables/ValueField.h"

#include "base/PathBytes.h"
#include "editors/EditorRegistry.h"
#include "editors/FolderInspector.h"
#include "editors/ValueEditor.h"
#include "env/GoVariables.h"
#include "pages/variables/FolderNotes.h"
#include "pages/variables/PathSurroundings.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

ValueField::ValueField(Workspace &workspace, QWidget *parent)
    : ValueFrame(parent)
    , m_workspace(workspace)
    , m_folders(new FolderInspector(workspace.runner(), this))
{
    connect(this, &ValueFrame::edited, this, [this] { setTyped(true); });
}

void ValueField::setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name)
{
    m_snapshot = std::move(snapshot);
    if (m_workspace.host().registry)
        m_folders->setVariables(surroundingsOfPath(*m_snapshot).variables);
    else
        m_folders->refresh();
    if (auto *path = qobject_cast<WindowsPathEdit *>(editor()))
        path->setSurroundings(surroundingsOfPath(*m_snapshot));
    if (name != this->name())
        begin(name);
}

void ValueField::setValue(const QByteArray &value, bool isTyped)
{
    setTyped(isTyped);
    makeEditor(value);
}

ValueFrame::Choice ValueField::chooseEditor(const QByteArray &value, bool asText)
{
    const Os os = m_workspace.host().os;
    const bool isPath = name() == "PATH";
    EditorContext context{.name = name(),
                          .variable = GoVariables::catalogue().find(name()),
                          .os = os,
                          .home = pathBytes(m_workspace.host().home().value_or(QString())),
                          .go = m_snapshot->settings.validation(QString()).go,
                          .folders = *m_folders,
                          .notes = isPath ? folderNotes(*m_snapshot, os) : QHash<QByteArray, QString>()};
    if (isPath && m_workspace.host().registry)
        context.windowsPath.emplace(m_workspace.runner(), surroundingsOfPath(*m_snapshot));
    return {goconf::ui::makeEditor(context, value, asText, this), hasOwnEditor(context, value)};
}

void ValueField::setEditable(bool isEditable)
{
    editor()->setEnabled(isEditable);
}

} // namespace goconf::ui
