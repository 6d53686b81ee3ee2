// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/ValueFrame.h"
#include "workspace/MachineSnapshot.h"

#include <memory>

namespace goconf::ui {

class FolderInspector;
class Workspace;

/// The value of one variable in the editor of its kind, or as text when somebody wants that.
class ValueField : public ValueFrame
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit ValueField(Workspace &workspace, QWidget *parent = nullptr);

    /// What is known of the machine. Another variable covers its secret again; setValue() has to follow.
    void setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name);
    /// `isTyped`: somebody typed it here before. Without edited().
    void setValue(const QByteArray &value, bool isTyped = false);
    /// Something was typed and neither set anew nor settled.
    bool isDirty() const { return isTyped(); }
    /// What was typed is taken care of.
    void settle() { setTyped(false); }
    void setEditable(bool isEditable);

protected:
    Choice chooseEditor(const QByteArray &value, bool asText) override;

private:
    Workspace &m_workspace;
    FolderInspector *m_folders;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
};

} // namespace goconf::ui
