// SPDX-License-Identifier: MIT
#pragma once

#include "editors/FolderInspector.h"
#include "editors/ValueEditor.h"
#include "workspace/TaskRunner.h"

#include <memory>

namespace goconf::test {

/// Makes editors as the page of variables does on Linux; outlives them.
class EditorMaker
{
public:
    std::unique_ptr<ui::ValueEditor> editorOf(const QByteArray &name, const QByteArray &value);
    /// Shown, and with the focus, as in the page.
    std::unique_ptr<ui::ValueEditor> shownEditorOf(const QByteArray &name, const QByteArray &value);

private:
    ui::TaskRunner m_runner;
    ui::FolderInspector m_folders{m_runner};
};

/// Types into what has the focus, as a person does; without one, into `root`.
void typeInto(QWidget &root, const QString &text);
/// A key to what has the focus.
void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace goconf::test
