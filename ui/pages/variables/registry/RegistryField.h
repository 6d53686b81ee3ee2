// SPDX-License-Identifier: MIT
#pragma once

#include "editors/WindowsPathEdit.h"
#include "pages/variables/ValueFrame.h"
#include "pages/variables/registry/RegistrySnapshot.h"

namespace goconf::ui {

class Workspace;

/// The value of a variable of the registry: a list of folders as such, or one field of text.
class RegistryField : public ValueFrame
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit RegistryField(Workspace &workspace, QWidget *parent = nullptr);

    /// Another variable is shown in the editor that fits it, and covers its secret again.
    void setVariable(RegistrySnapshot::Level level, const QByteArray &name);
    /// `isTyped`: it is not what the registry or the draft has. Without edited().
    void setValue(const QByteArray &value, bool isEditable, bool isTyped);
    /// What may have changed around the value.
    void setSnapshot(std::shared_ptr<const RegistrySnapshot> snapshot);

    bool isList() const;

protected:
    Choice chooseEditor(const QByteArray &value, bool asText) override;

private:
    WindowsPathEdit::Surroundings surroundings() const;
    ValueEditor *makeList();
    ValueEditor *makeText();

    Workspace &m_workspace;
    std::shared_ptr<const RegistrySnapshot> m_snapshot;
    RegistrySnapshot::Level m_level = RegistrySnapshot::Level::User;
    bool m_isEditable = false;
};

} // namespace goconf::ui
