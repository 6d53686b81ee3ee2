// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "env/GoVariables.h"

#include <QHash>
#include <QString>

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
};

} // namespace goconf::ui
