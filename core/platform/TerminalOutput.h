// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

namespace goconf::platform {

/// Lets standard output and error take bytes as they are, as long as the object lives: nothing is added at
/// the ends of lines, and a terminal reads UTF-8 and the sequences of ECMA-48. Terminals of Unix do so in any
/// case. A console of Windows has to be told, and is put back afterwards, because what it was told outlives
/// the program; it gets what is written when that is flushed. A program that was built without one, as the
/// window is, borrows that of whoever started it, where its output goes nowhere else. To be made before
/// anything is written, for the thread of main() alone. Source: "SetConsoleOutputCP", "SetConsoleMode",
/// "AttachConsole" and "setvbuf", Microsoft Learn.
class TerminalOutput
{
public:
    TerminalOutput();
    ~TerminalOutput();
    Q_DISABLE_COPY_MOVE(TerminalOutput)

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace goconf::platform
