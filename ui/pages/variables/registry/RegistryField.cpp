// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryField.h"

#include "base/WindowsName.h"
#include "change/ShownText.h"
#include "editors/PlainEdit.h"
#include "pages/variables/SecretCover.h"
#include "stores/windows/WindowsPathList.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

namespace {

/// Variables of Windows, Go, and the usual tools that hold a list of folders.
bool isFolderList(const QByteArray &name)
{
    static const QByteArrayList names{"PSMODULEPATH", "GOPATH", "LIB", "INCLUDE"};
    return WindowsEnvironment::isJoined(name) || names.contains(upperName(name));
}

/// From a drive or a variable on.
bool looksLikeFolder(const QByteArray &entry)
{
    return entry.isEmpty() || entry.startsWith('%') || entry.startsWith("\\\\") ||
           (entry.size() > 2 && entry.at(1) == ':' && (entry.at(2) == '\\' || entry.at(2) == '/'));
}

bool looksLikeFolders(const QByteArray &value)
{
    const QByteArrayList entries = WindowsPathList::parse(value, Environment(Os::Windows)).entries();
    return entries.size() > 1 && std::all_of(entries.cbegin(), entries.cend(), looksLikeFolder);
}

} // namespace

RegistryField::RegistryField(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_asText(new LinkButton(tr("As text"), this))
    , m_cover(new SecretCover(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Value"), this);
    title->setFont(typography::section());
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_asText);
    layout->addLayout(head);
    layout->addWidget(m_cover);
    m_asText->setCheckable(true);
    m_asText->setExplanation(tr("Shows the whole value in one text field."));
    connect(m_asText, &QAbstractButton::clicked, this, [this] {
        makeEditor(m_editor->value());
        Q_EMIT partsChanged();
    });
    connect(m_cover, &SecretCover::lifted, this, [this] {
        m_isRevealed = true;
        coverSecret(m_editor->value());
        takeFocus();
    });
}

RegistryField::~RegistryField()
{
    if (m_editor)
        m_editor->disconnect(this);
}

void RegistryField::setVariable(RegistrySnapshot::Level level, const QByteArray &name)
{
    m_level = level;
    m_name = name;
    m_isRevealed = false;
    m_asText->setChecked(false);
}

void RegistryField::setSnapshot(std::shared_ptr<const RegistrySnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    if (auto *list = qobject_cast<WindowsPathEdit *>(m_editor))
        list->setSurroundings(surroundings());
}

WindowsPathEdit::Surroundings RegistryField::surroundings() const
{
    return {m_name, m_snapshot->environment, m_snapshot->foldersBefore(m_level, m_name)};
}

void RegistryField::setValue(const QByteArray &value, bool isEditable, bool isTyped)
{
    m_isEditable = isEditable;
    m_isRevealed = m_isRevealed || isTyped;
    makeEditor(value);
    Q_EMIT partsChanged();
}

ValueEditor *RegistryField::makeList()
{
    auto *list = new WindowsPathEdit(m_workspace.runner(), surroundings(), this);
    if (!m_isEditable)
        list->setReadOnly();
    return list;
}

ValueEditor *RegistryField::makeText()
{
    auto *text = new PlainEdit(this);
    text->field().setReadOnly(!m_isEditable);
    return text;
}

void RegistryField::makeEditor(const QByteArray &value)
{
    const bool hadFocus = m_editor && m_editor->isAncestorOf(focusWidget());
    if (m_editor)
        m_editor->disconnect(this); // a part that loses the focus says that it was edited
    delete m_editor;
    const bool mayBeList = isFolderList(m_name) || looksLikeFolders(value);
    m_asText->setVisible(mayBeList || m_asText->isChecked());
    m_editor = mayBeList && !m_asText->isChecked() ? makeList() : makeText();
    m_editor->setValue(value);
    m_editor->setSubject(shownText(m_name));
    layout()->addWidget(m_editor);
    coverSecret(value);
    connect(m_editor, &ValueEditor::edited, this, &RegistryField::edited);
    connect(m_editor, &ValueEditor::partsChanged, this, &RegistryField::partsChanged);
    if (hadFocus)
        takeFocus();
}

void RegistryField::coverSecret(const QByteArray &value)
{
    const bool isCovered = m_cover->cover(m_name, value) && !m_isRevealed;
    m_cover->setVisible(isCovered);
    m_editor->setVisible(!isCovered);
    m_asText->setEnabled(!isCovered);
}

QByteArray RegistryField::value() const
{
    return m_editor ? m_editor->value() : QByteArray();
}

Problems RegistryField::remarks() const
{
    return m_editor->remarks();
}

bool RegistryField::isList() const
{
    return qobject_cast<const WindowsPathEdit *>(m_editor);
}

void RegistryField::takeFocus()
{
    if (!m_cover->isHidden())
        m_cover->takeFocus();
    else if (m_editor)
        m_editor->takeFocus();
}

} // namespace goconf::ui
