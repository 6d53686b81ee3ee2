// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

namespace goconf {

/// One statement of a shell script that gives a variable a value or takes it away.
struct ShellAssignment
{
    QByteArray name;
    /// The value as written, quotes and all; empty of an unset.
    QByteArray raw;
    /// Line of the statement, from 1.
    int line = 0;
    /// The bytes of the whole statement in the script, without the line end: [begin, end).
    qsizetype begin = 0;
    qsizetype end = 0;
    bool exported = false;
    bool removes = false;
    /// Stands inside a condition, loop, function, or after a statement that may end the script.
    bool conditional = false;
    /// The statement is alone, not conditional, and its value is one literal word: editing it in place is
    /// safe.
    bool plain = false;
};

/// A statement that reads another file: `. FILE`, `source FILE`.
struct ShellInclude
{
    /// The file's name as written.
    QByteArray raw;
    int line = 0;
    bool conditional = false;
};

} // namespace goconf
