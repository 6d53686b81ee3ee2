// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace goconf::test {

/// What a terminal of so many columns shows of the bytes it got: text, carriage returns, line ends, and the
/// one control sequence that goconf may use, EL (erase to the end of the line). Han characters take two
/// columns.
struct TerminalScreen
{
    TerminalScreen(const QByteArray &bytes, int columns);

    /// Without blanks at their ends.
    QStringList lines;
    /// Where the next character comes.
    int column = 0;
    /// The most columns that a line took.
    int widest = 0;
    /// Lines that were broken because they did not fit.
    int broken = 0;
    /// Control characters that were none of these.
    int unknown = 0;
};

} // namespace goconf::test
