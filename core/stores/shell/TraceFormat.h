// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellKind.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QVector>

#include <utility>

namespace goconf {

/// One line of a shell's trace: the state in which a command was about to run.
struct TraceRecord
{
    /// Its place in the trace.
    qsizetype number = -1;
    /// Process number and subshell level of the shell that wrote it.
    qint64 process = 0;
    int subshell = 0;
    /// How many functions and sourced files are open.
    int depth = 0;
    /// Whether one of them is a function; always true for dash, which does not tell.
    bool inFunction = false;
    /// Where the command stands; no file for commands given with -c, and never one from dash.
    QByteArray file;
    int line = 0;
    QByteArray workingDirectory;
    /// Of the watched variables those that are set: number of the name, value.
    QVector<std::pair<int, QByteArray>> values;
    /// False when the shell did not expand the prompt (zsh below "emulate -L").
    bool valuesKnown = true;
    QByteArray command;
    /// The command goes on in the next record: zsh shows NAME=value before a call that way.
    bool goesOn = false;
};

/// The prompt PS4, which a shell prints before every command of a trace, and how to read it back. The parts
/// of a record are parted by a mark that is drawn anew for every trace, so values of any bytes stand between
/// them as they are.
class TraceFormat
{
public:
    /// Names that no shell could hold as a variable are passed over.
    TraceFormat(ShellKind shell, const QByteArrayList &names);

    /// The value of PS4.
    QByteArray prompt() const;
    /// The watched names, by their number in a record.
    const QByteArrayList &names() const { return m_names; }
    /// The records in `trace`, in order; what others wrote between them is passed over.
    QVector<TraceRecord> parse(const QByteArray &trace) const;

private:
    QByteArray expansion(const QByteArray &name) const;
    TraceRecord record(const QByteArrayList &parts) const;

    ShellKind m_shell;
    QByteArrayList m_names;
    QByteArray m_mark;
};

} // namespace goconf
