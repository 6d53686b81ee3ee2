// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "workspace/MachineSnapshot.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace goconf::ui {

class Button;
class FolderInspector;
class SecretCover;
class ValueEditor;
class Workspace;

/// The value of one variable in the editor of its kind, or as text when somebody wants that. A secret stays
/// covered until it is asked for.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit ValueField(Workspace &workspace, QWidget *parent = nullptr);
    ~ValueField() override;

    /// What is known of the machine. Another variable covers its secret again; setValue() has to follow.
    void setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name);
    /// `isTyped`: somebody typed it here before. Without edited().
    void setValue(const QByteArray &value, bool isTyped = false);
    QByteArray value() const;
    Problems remarks() const;
    /// Something was typed and neither set anew nor settled.
    bool isDirty() const { return m_isDirty; }
    /// What was typed is taken care of.
    void settle() { m_isDirty = false; }
    void setEditable(bool isEditable);
    void takeFocus();

Q_SIGNALS:
    /// By the user, with every key.
    void edited();
    /// remarks() may say something else now.
    void remarksChanged();
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

private:
    void makeEditor(const QByteArray &value);
    void coverSecret(const QByteArray &value);

    Workspace &m_workspace;
    FolderInspector *m_folders;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
    QByteArray m_name;
    Button *m_asText;
    SecretCover *m_cover;
    QVBoxLayout *m_layout;
    ValueEditor *m_editor = nullptr;
    bool m_isDirty = false;
    /// The secret of this variable was asked for.
    bool m_isRevealed = false;
};

} // namespace goconf::ui
