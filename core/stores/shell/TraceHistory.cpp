// SPDX-License-Identifier: MIT
#include "stores/shell/TraceHistory.h"

#include "base/PathBytes.h"
#include "stores/shell/ShellFiles.h"
#include "stores/shell/TraceStatement.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace goconf {

namespace {

/// Statements after which the trace may have been silent for a while.
bool mayStopTracing(const QByteArray &command)
{
    const QByteArray word = command.split(' ').constFirst();
    return (word == "set" && (command.contains('+') || command.contains("-x"))) || word == "setopt" ||
           word == "unsetopt" || (word == "emulate" && !command.contains("-L")) || word == "BASH_XTRACEFD" ||
           word.startsWith("PS4=");
}

Location locationOf(const TraceRecord &record)
{
    if (record.file.isEmpty() || record.line <= 0)
        return {};
    const QString path = pathText(record.file);
    if (ShellFiles::isDescriptor(path))
        return {};
    if (path.startsWith(u'/'))
        return {QDir::cleanPath(path), record.line};
    const QString folder = pathText(record.workingDirectory);
    const QString absolute = QDir::cleanPath(folder + u'/' + path);
    // Of -c the shell gives its own name as the file.
    return QFile::exists(absolute) ? Location{absolute, record.line} : Location();
}

} // namespace

TraceHistory::TraceHistory(ShellKind shell, const QByteArrayList &names, const Environment &initial)
    : m_shell(shell)
    , m_names(names)
    , m_current(names.size())
    , m_background(names.size())
    , m_mentions(names.size())
{
    for (qsizetype i = 0; i < names.size(); ++i)
        m_current[i] = initial.find(names.at(i));
}

void TraceHistory::add(const TraceRecord &record)
{
    if (!record.valuesKnown) {
        m_gap = true;
        return;
    }
    QVector<std::optional<QByteArray>> values(m_names.size());
    for (const auto &[number, value] : record.values)
        values[number] = value;
    for (int number = 0; number < int(m_names.size()); ++number)
        noteRepetition(number, record);
    closeScopes(record);
    for (int number = 0; number < int(m_names.size()); ++number) {
        if (values.at(number) != m_current.at(number))
            note(number, values.at(number), record);
        if (m_shell == ShellKind::Sh && record.command.contains(m_names.at(number)))
            m_mentions[number].append(record);
    }
    m_current = values;
    openScopes(record);
    m_previous = record;
    m_gap = mayStopTracing(record.command);
}

void TraceHistory::note(int number, std::optional<QByteArray> value, const TraceRecord &record)
{
    if (takesBack(number, value, record))
        return;
    if (m_shell == ShellKind::Sh) {
        noteDash(number, std::move(value), record);
    } else {
        const bool itself = noteUnseen(number, value, record) || setsItself(number, record);
        append(number, std::move(value), itself ? record : m_previous, record);
    }
}

/// Of two changes in a row the first is never seen where a shell shows the second assignment after it has
/// happened (dash always, bash with NAME=value before a call): then its own command tells the value. True
/// when so.
bool TraceHistory::noteUnseen(int number, const std::optional<QByteArray> &shown, const TraceRecord &record)
{
    const QByteArray assigning = m_names.at(number) + '=';
    if (!record.command.startsWith(assigning))
        return false;
    const QByteArray before =
        m_previous.command.startsWith("export ") ? m_previous.command.mid(7) : m_previous.command;
    if (!before.startsWith(assigning))
        return false;
    QByteArray first = before.mid(assigning.size());
    if (first.size() >= 2 && first.startsWith('\'') && first.endsWith('\''))
        first = first.mid(1, first.size() - 2);
    if (first == m_current.at(number) || first == shown)
        return false;
    append(number, first, m_previous, m_previous);
    m_current[number] = first;
    return true;
}

void TraceHistory::noteDash(int number, std::optional<QByteArray> value, const TraceRecord &record)
{
    const QByteArray &name = m_names.at(number);
    if (value && assignsValue(m_previous, name, *value)) {
        append(number, std::move(value), m_previous, record);
        return;
    }
    if (setsItself(number, record)) {
        noteUnseen(number, value, record);
        append(number, std::move(value), record, record);
        return;
    }
    if (!m_previous.command.contains(name) && value) {
        const QVector<TraceRecord> &mentions = m_mentions.at(number);
        for (qsizetype i = mentions.size() - 1; i >= 0; --i) {
            if (mentions.at(i).command.endsWith(name + '=' + *value)) {
                append(number, value, mentions.at(i), record);
                return;
            }
        }
    }
    append(number, std::move(value), m_previous, record);
}

Location TraceHistory::placeOf(int number, const std::optional<QByteArray> &value, const TraceRecord &setter)
{
    const Location location = locationOf(setter);
    // bash gives a statement of several lines the number of its last one.
    const qsizetype above =
        value && !location.isEmpty() ? std::min<qsizetype>(value->count('\n'), location.line - 1) : 0;
    const QByteArray &name = m_names.at(number);
    if (above == 0 || m_finder.lineAt(location).contains(name))
        return location;
    for (int up = 1; up <= above; ++up) {
        const Location higher{location.path, location.line - up};
        if (m_finder.lineAt(higher).contains(name))
            return higher;
    }
    return location;
}

void TraceHistory::append(int number, std::optional<QByteArray> value, const TraceRecord &setter,
                          const TraceRecord &seen)
{
    const QByteArray &name = m_names.at(number);
    const Location location = m_gap ? Location() : placeOf(number, value, setter);
    const bool forOneCall = setter.command.startsWith(name + '=') && setter.file == seen.file &&
                            setter.line == seen.line && setter.depth == seen.depth;
    m_background[number].append({m_current.at(number), seen.depth, setter.number, forOneCall});
    m_changes[name].append({location, std::move(value), true, setter.command});
}

/// The command before `record` has assigned the value that was there: no change of value tells so.
void TraceHistory::noteRepetition(int number, const TraceRecord &record)
{
    const std::optional<QByteArray> &value = m_current.at(number);
    const QByteArray &name = m_names.at(number);
    if (!value || !m_previous.command.contains(name) || !assignsValue(m_previous, name, *value))
        return;
    const QVector<Background> &background = m_background.at(number);
    if (!background.isEmpty() && background.constLast().setter == m_previous.number)
        return; // it has been noted as a change
    for (const LocalScope &scope : m_scopes) {
        if (scope.number == number)
            return;
    }
    const Location location = placeOf(number, value, m_previous);
    const bool sameLine = m_previous.file == record.file && m_previous.line == record.line;
    if (sameLine && m_previous.command.startsWith(name + '=') &&
        assignsForOneCall(m_finder.lineAt(location), name))
        return;
    // bash shows "export NAME=value" as two records.
    const QVector<TracedChange> changes = m_changes.value(name);
    if (!changes.isEmpty() && !location.isEmpty() && changes.constLast().location == location &&
        changes.constLast().value == value)
        return;
    m_background[number].append({value, record.depth, m_previous.number, false});
    m_changes[name].append({location, value, true, m_previous.command});
}

void TraceHistory::openScopes(const TraceRecord &record)
{
    for (int number = 0; number < int(m_names.size()); ++number) {
        if (makesLocal(record, m_names.at(number)))
            m_scopes.append(
                {number, record.depth, m_current.at(number), m_changes.value(m_names.at(number)).size()});
    }
}

/// Functions that have returned take their variables with them. dash does not tell when they return.
void TraceHistory::closeScopes(const TraceRecord &record)
{
    while (m_shell != ShellKind::Sh && !m_scopes.isEmpty() && m_scopes.constLast().depth > record.depth) {
        const LocalScope scope = m_scopes.takeLast();
        while (m_background.at(scope.number).size() > scope.changes)
            dropLast(scope.number);
        m_current[scope.number] = scope.before;
    }
}

bool TraceHistory::takesBack(int number, const std::optional<QByteArray> &value, const TraceRecord &record)
{
    QVector<Background> &background = m_background[number];
    if (m_shell == ShellKind::Sh) {
        // dash does not tell functions and subshells apart: what nobody names has not been set.
        const bool restored = !background.isEmpty() && background.constLast().before == value &&
                              !m_previous.command.contains(m_names.at(number)) && !setsItself(number, record);
        if (restored)
            dropLast(number);
        return restored;
    }
    // bash shows NAME=value before a call with the new value, and the call itself sometimes with the old one.
    if (!background.isEmpty() && background.constLast().forOneCall &&
        background.constLast().before == value &&
        m_previous.command == m_changes.value(m_names.at(number)).constLast().statement &&
        m_previous.line == record.line && m_previous.file == record.file) {
        dropLast(number);
        return true;
    }
    if (m_previous.depth <= record.depth)
        return false;
    const bool assignedBack = value && assignsValue(m_previous, m_names.at(number), *value);
    for (qsizetype i = background.size() - 1; i >= 0; --i) {
        const Background &change = background.at(i);
        if (!change.forOneCall && (change.seenAtDepth <= record.depth || assignedBack))
            return false;
        if (change.before == value) {
            while (background.size() > i)
                dropLast(number);
            return true;
        }
    }
    return false;
}

/// Whether the record shows what its own command did: dash shows a plain assignment after it has happened,
/// and every shell expands ${NAME:=value} before it shows the command.
bool TraceHistory::setsItself(int number, const TraceRecord &record)
{
    const QByteArray &name = m_names.at(number);
    if (m_shell == ShellKind::Sh)
        return record.command.startsWith(name + '=');
    if (m_previous.command.contains(name + '='))
        return false;
    const QByteArray line = m_finder.lineAt(locationOf(record));
    return line.contains("${" + name + '=') || line.contains("${" + name + ":=") ||
           line.contains("${" + name + "::=");
}

void TraceHistory::dropLast(int number)
{
    m_background[number].removeLast();
    QVector<TracedChange> &changes = m_changes[m_names.at(number)];
    changes.removeLast();
    if (changes.isEmpty())
        m_changes.remove(m_names.at(number));
}

} // namespace goconf
