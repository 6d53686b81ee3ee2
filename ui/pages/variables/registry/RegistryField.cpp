// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryField.h"

#include "base/WindowsName.h"
#include "change/ShownText.h"
#include "editors/PlainEdit.h"
#include "stores/windows/WindowsPathList.h"
#include "workspace/Workspace.h"

#include <QLineEdit>

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
    : ValueFrame(parent)
    , m_workspace(workspace)
{
}

void RegistryField::setVariable(RegistrySnapshot::Level level, const QByteArray &name)
{
    m_level = level;
    begin(name);
}

void RegistryField::setSnapshot(std::shared_ptr<const RegistrySnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    if (auto *list = qobject_cast<WindowsPathEdit *>(editor()))
        list->setSurroundings(surroundings());
}

WindowsPathEdit::Surroundings RegistryField::surroundings() const
{
    return {name(), m_snapshot->environment, m_snapshot->foldersBefore(m_level, name())};
}

void RegistryField::setValue(const QByteArray &value, bool isEditable, bool isTyped)
{
    m_isEditable = isEditable;
    setTyped(isTyped || this->isTyped()); // it stays open until another variable comes
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

ValueFrame::Choice RegistryField::chooseEditor(const QByteArray &value, bool asText)
{
    const bool isList = isFolderList(name()) || looksLikeFolders(value);
    ValueEditor *editor = isList && !asText ? makeList() : makeText();
    editor->setValue(value);
    editor->setSubject(shownText(name()));
    return {editor, isList};
}

bool RegistryField::isList() const
{
    return qobject_cast<const WindowsPathEdit *>(editor());
}

} // namespace goconf::ui
