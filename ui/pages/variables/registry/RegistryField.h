// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "editors/WindowsPathEdit.h"
#include "pages/variables/registry/RegistrySnapshot.h"

#include <QWidget>

namespace goconf::ui {

class LinkButton;
class SecretCover;
class ValueEditor;
class Workspace;

/// The value of a variable of the registry: a list of folders as such, or one field of text; a secret stays
/// covered until it is asked for.
class RegistryField : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit RegistryField(Workspace &workspace, QWidget *parent = nullptr);
    ~RegistryField() override;

    /// Another variable is shown in the editor that fits it, and covers its secret again.
    void setVariable(RegistrySnapshot::Level level, const QByteArray &name);
    /// `isTyped`: it is not what the registry or the draft has. Without edited().
    void setValue(const QByteArray &value, bool isEditable, bool isTyped);
    /// What may have changed around the value.
    void setSnapshot(std::shared_ptr<const RegistrySnapshot> snapshot);

    QByteArray value() const;
    Problems remarks() const;
    bool isList() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

private:
    void makeEditor(const QByteArray &value);
    WindowsPathEdit::Surroundings surroundings() const;
    ValueEditor *makeList();
    ValueEditor *makeText();
    void coverSecret(const QByteArray &value);

    Workspace &m_workspace;
    std::shared_ptr<const RegistrySnapshot> m_snapshot;
    RegistrySnapshot::Level m_level = RegistrySnapshot::Level::User;
    QByteArray m_name;
    LinkButton *m_asText;
    SecretCover *m_cover;
    ValueEditor *m_editor = nullptr;
    bool m_isEditable = false;
    bool m_isRevealed = false;
};

} // namespace goconf::ui
