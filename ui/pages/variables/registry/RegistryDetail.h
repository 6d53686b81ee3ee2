// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/DetailCard.h"
#include "pages/variables/registry/RegistryEditor.h"

namespace goconf::ui {

class InlineMessage;
class LinkButton;
class PendingNote;

/// Everything about one variable of the registry: whose it is, type and value, other names, removal.
class RegistryDetail : public DetailCard
{
    Q_OBJECT

public:
    using Level = RegistrySnapshot::Level;

    /// The workspace outlives it.
    explicit RegistryDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// A variable that the snapshot does not have is a new one. An empty name shows nothing.
    void setVariable(std::shared_ptr<const RegistrySnapshot> snapshot, Level level, const QByteArray &name);
    void askForName();
    void askForOtherName();
    void remove();

    void focusEditor();
    RegistryEditor::TypedValues typed() const { return m_editor->typed(); }
    void setTyped(const RegistryEditor::TypedValues &typed) { m_editor->setTyped(typed); }

Q_SIGNALS:
    /// A new variable got its name, or an old one another.
    void named(goconf::ui::RegistrySnapshot::Level level, const QByteArray &name);

private:
    void makeParts();
    void connectParts();
    RegistryRow row() const;
    Problems judge(const QByteArray &name) const;
    /// Of a variable of that level, which may have the name that was typed already.
    void ask(const QString &question, const QString &answer, const QByteArray &name, Level level);
    void take(const QByteArray &name);

    Workspace &m_workspace;
    std::shared_ptr<const RegistrySnapshot> m_snapshot;
    Level m_level = Level::User;
    QByteArray m_name;
    bool m_isRenaming = false;
    LinkButton *m_rename;
    LinkButton *m_remove;
    InlineMessage *m_readOnly;
    PendingNote *m_pending;
    RegistryEditor *m_editor;
};

} // namespace goconf::ui
