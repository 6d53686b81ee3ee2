// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"

#include <QStringList>

namespace goconf::ui {

/// Opens a new terminal window, as the desktop's menu would. Sources: Debian's x-terminal-emulator
/// (update-alternatives), the manuals of the programs; open(1) of macOS; start of cmd.exe.
class TerminalOpener
{
public:
    explicit TerminalOpener(const Host &host);

    /// Whether a terminal program was found.
    bool canOpen() const { return !m_command.isEmpty(); }
    void open() const;

private:
    /// Program and arguments.
    QStringList m_command;
    QString m_folder;
};

} // namespace goconf::ui
