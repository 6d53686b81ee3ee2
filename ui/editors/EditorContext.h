// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "editors/WindowsPathEdit.h"
#include "env/GoVariables.h"

#include <QHash>
#include <QString>

#include <optional>

namespace goconf::ui {

class FolderInspector;

/// For what an editor is made.
struct EditorContext
{
    QByteArray name;
    /// Null for one that is not Go's.
    const GoVariable *variable = nullptr;
    Os os = Os::current();
    QByteArray home{};
    /// Whose words are offered.
    GoVersion go{1, 27};
    /// Outlives the editor.
    FolderInspector &folders;
    /// Of folders in a list: what Go has there, in a word or two.
    QHash<QByteArray, QString> notes{};

    struct WindowsPath
    {
        /// Outlives the editor.
        TaskRunner &runner;
        WindowsPathEdit::Surroundings around;
    };
    /// Only of PATH in the registry.
    std::optional<WindowsPath> windowsPath{};
};

} // namespace goconf::ui
