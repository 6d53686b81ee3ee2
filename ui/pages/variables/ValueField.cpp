// SPDX-License-Identifier: MIT
#include "pages/variables/ValueField.h"

#include "base/PathBytes.h"
#include "editors/EditorRegistry.h"
#include "editors/FolderInspector.h"
#include "editors/ValueEditor.h"
#include "env/GoVariables.h"
#include "pages/variables/FolderNotes.h"
#include "pages/variables/PathSurroundings.h"
#include "pages/variables/SecretCover.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

ValueField::ValueField(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_folders(new FolderInspector(workspace.runner(), this))
    , m_asText(new LinkButton(tr("As text"), this))
    , m_cover(new SecretCover(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(distance::small);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Value"), this);
    title->setFont(typography::section());
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_asText);
    m_layout->addLayout(head);
    m_layout->addWidget(m_cover);
    m_asText->setCheckable(true);
    m_asText->setExplanation(tr("Shows the whole value in one text field."));
    connect(m_asText, &QAbstractButton::clicked, this, [this] {
        makeEditor(m_editor->value());
        Q_EMIT remarksChanged();
    });
    connect(m_cover, &SecretCover::lifted, this, [this] {
        m_isRevealed = true;
        coverSecret(m_editor->value());
        takeFocus();
    });
}

ValueField::~ValueField()
{
    if (m_editor)
        m_editor->disconnect(this);
}

void ValueField::setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name)
{
    m_snapshot = std::move(snapshot);
    if (m_workspace.host().registry)
        m_folders->setVariables(surroundingsOfPath(*m_snapshot).variables);
    else
        m_folders->refresh();
    if (auto *path = qobject_cast<WindowsPathEdit *>(m_editor))
        path->setSurroundings(surroundingsOfPath(*m_snapshot));
    if (name == m_name)
        return;
    m_name = name;
    m_asText->setChecked(false);
    m_isRevealed = false;
}

void ValueField::setValue(const QByteArray &value, bool isTyped)
{
    m_isDirty = isTyped;
    makeEditor(value);
}

void ValueField::makeEditor(const QByteArray &value)
{
    const bool hadFocus = m_editor && m_editor->isAncestorOf(focusWidget());
    if (m_editor)
        m_editor->disconnect(this); // a part that loses the focus says that it was edited
    delete m_editor;
    const Os os = m_workspace.host().os;
    EditorContext context{.name = m_name,
                          .variable = GoVariables::catalogue().find(m_name),
                          .os = os,
                          .home = pathBytes(m_workspace.host().home().value_or(QString())),
                          .go = m_snapshot->settings.validation(QString()).go,
                          .folders = *m_folders,
                          .notes =
                              m_name == "PATH" ? folderNotes(*m_snapshot, os) : QHash<QByteArray, QString>()};
    if (m_name == "PATH" && m_workspace.host().registry)
        context.windowsPath.emplace(m_workspace.runner(), surroundingsOfPath(*m_snapshot));
    m_editor = goconf::ui::makeEditor(context, value, m_asText->isChecked(), this);
    m_asText->setVisible(m_asText->isChecked() || hasOwnEditor(context, value));
    m_layout->addWidget(m_editor);
    coverSecret(value);
    connect(m_editor, &ValueEditor::edited, this, [this] {
        m_isDirty = true;
        Q_EMIT edited();
    });
    connect(m_editor, &ValueEditor::remarksChanged, this, &ValueField::remarksChanged);
    connect(m_editor, &ValueEditor::partsChanged, this, &ValueField::partsChanged);
    if (hadFocus)
        takeFocus();
}

void ValueField::coverSecret(const QByteArray &value)
{
    const bool isCovered = m_cover->cover(m_name, value) && !m_isRevealed && !m_isDirty;
    m_cover->setVisible(isCovered);
    m_editor->setVisible(!isCovered);
    m_asText->setEnabled(!isCovered);
}

QByteArray ValueField::value() const
{
    return m_editor->value();
}

Problems ValueField::remarks() const
{
    return m_editor->remarks();
}

void ValueField::setEditable(bool isEditable)
{
    m_editor->setEnabled(isEditable);
}

void ValueField::takeFocus()
{
    if (!m_cover->isHidden())
        m_cover->takeFocus();
    else if (m_editor)
        m_editor->takeFocus();
}

} // namespace goconf::ui
