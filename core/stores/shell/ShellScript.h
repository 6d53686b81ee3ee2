// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

namespace goconf {

/// A condition around a statement. Conditions nest: `outer` is the index of the next one outwards, or -1.
struct ShellGuard
{
    enum Kind {
        Test,    ///< runs when the command `text` succeeds
        Pattern, ///< runs when the word `text` matches the case pattern `pattern`
        Opaque,  ///< a loop, a function, a pipeline: nobody knows without running it
    };

    int outer = -1;
    Kind kind = Opaque;
    bool negated = false;
    QByteArray text;
    QByteArray pattern;
};

/// One statement of a shell script that gives a variable a value or takes it away.
struct ShellAssignment
{
    enum Operation {
        Assign,
        Append,    ///< NAME+=value
        MoveFirst, ///< `raw` becomes the first element, wherever it was, and stands once
        AddFirst,  ///< `raw` becomes the first element unless it is one already
        AddLast,   ///< the same, the last
        Export,    ///< only exports the name, or makes it read-only
        Unset,
    };

    Operation operation = Assign;
    QByteArray name;
    /// The value as written, quotes and all; empty of an unset.
    QByteArray raw;
    /// Line of the statement, from 1.
    int line = 0;
    /// The bytes of the whole statement in the script, without the line end: [begin, end).
    qsizetype begin = 0;
    qsizetype end = 0;
    /// The word NAME=value within the statement, and the value within that.
    qsizetype wordBegin = 0;
    qsizetype wordEnd = 0;
    qsizetype valueBegin = 0;
    bool exported = false;
    /// A universal variable of fish.
    bool universal = false;
    /// No statement behind this one can change the variable.
    bool readOnly = false;
    /// Stands inside a condition, loop or function.
    bool conditional = false;
    /// The statement stands by itself at the top level: taking it away takes away nothing else.
    bool alone = false;
    /// `alone`, and its value is one word without command substitution or the variable's own old value: the
    /// value may be replaced in place.
    bool plain = false;
    /// How many variables the statement names.
    int siblings = 1;
    /// Index of the innermost condition in ShellScript::guards, or -1.
    int guard = -1;
};

/// A statement that reads another file: `. FILE`, `source FILE`.
struct ShellInclude
{
    /// The file's name as written.
    QByteArray raw;
    int line = 0;
    qsizetype begin = 0;
    bool conditional = false;
    int guard = -1;
    /// Inside `for NAME in WORDS`: the loop that the name of the file may depend on.
    QByteArray loopName;
    QByteArrayList loopWords;
};

/// A statement after which the rest of the file is not read.
struct ShellStop
{
    /// exec and exit end the shell; return ends only this file.
    bool endsShell = false;
    int line = 0;
    qsizetype begin = 0;
    int guard = -1;
};

/// A comment that marks the begin or the end of our block: [begin, end) with the line end.
struct ShellMark
{
    bool opens = false;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What a static reading of a script finds. Nothing is run, and no other file is read. Names and texts inside
/// of it may be parts of `source` without a copy of their own (QByteArray::fromRawData): who keeps one longer
/// than the script, or the bytes that were scanned, copies it.
struct ShellScript
{
    /// The scanned bytes.
    QByteArray source;
    struct Item
    {
        enum Kind { Assignment, Include, Stop };
        Kind kind;
        qsizetype index;
    };

    QVector<ShellAssignment> assignments;
    QVector<ShellInclude> includes;
    QVector<ShellStop> stops;
    QVector<ShellGuard> guards;
    QVector<ShellMark> marks;
    /// All of the above in the order of the script.
    QVector<Item> order;
    /// Where a line starts at the top level, outside of every statement: a line may be inserted there.
    QVector<qsizetype> breaks;
    /// Where the statement starts that the script's end cuts off (an open quote, a missing `fi`), or -1: the
    /// shell runs nothing from there on.
    qsizetype brokenAt = -1;
    /// Where the statement starts that a backslash before the last line end continues, or -1: the shell runs
    /// it, but whatever is appended becomes a part of it.
    qsizetype continuedAt = -1;
    /// Where the first compound command starts, or -1.
    qsizetype firstCompound = -1;
    /// Some statement makes up names or commands while it runs, so that it may set any variable, or changes
    /// the rules by which the others run.
    bool evaluates = false;
};

/// The text of the comments that enclose our block, without the comment sign.
inline constexpr char shellBlockBegin[] = ">>> Go Configurator >>>";
inline constexpr char shellBlockEnd[] = "<<< Go Configurator <<<";

} // namespace goconf

// Long scripts have thousands: growing a QVector of them is then one move of memory.
Q_DECLARE_TYPEINFO(goconf::ShellGuard, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(goconf::ShellAssignment, Q_RELOCATABLE_TYPE);
