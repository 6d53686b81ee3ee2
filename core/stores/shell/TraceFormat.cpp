// SPDX-License-Identifier: MIT
#include "stores/shell/TraceFormat.h"

#include "base/ShellName.h"

#include <QRandomGenerator>

#include <algorithm>

namespace goconf {

namespace {

/// The file in which zsh reads, also inside functions: "FILE:LINE" without the line, as raw bytes. The
/// prompt's own %x writes bytes that are no text in the locale as \M-x.
constexpr char zshFile[] = "${${${funcsourcetrace[1]-}%:*}//\\%/%%}";

/// Whether the open functions and files, as bash or zsh lists them, hold a function. dash does not
/// tell, so it may be.
bool holdsFunction(ShellKind shell, const QByteArray &list)
{
    if (shell == ShellKind::Sh)
        return true;
    const QByteArrayList open = list.split(' ');
    if (shell == ShellKind::Zsh)
        return open.contains("shfunc");
    return std::any_of(open.begin(), open.end(), [](const QByteArray &name) {
        return !name.isEmpty() && name != "source" && name != "main";
    });
}

/// The fields before the values.
enum Field { Process, Subshell, Depth, Open, Line, File, Folder, FieldCount };

} // namespace

TraceFormat::TraceFormat(ShellKind shell, const QByteArrayList &names)
    : m_shell(shell)
    , m_mark('\x1e' + QByteArray::number(QRandomGenerator::system()->generate64(), 16))
{
    for (const QByteArray &name : names) {
        if (isShellName(name) && !m_names.contains(name))
            m_names.append(name);
    }
}

QByteArray TraceFormat::expansion(const QByteArray &name) const
{
    // zsh reads the expanded prompt once more for its own % sequences.
    return m_shell == ShellKind::Zsh ? "${" + name + "//\\%/%%}" : "${" + name + '}';
}

QByteArray TraceFormat::prompt() const
{
    QByteArrayList parts;
    switch (m_shell) {
    case ShellKind::Bash:
        parts = {"$BASHPID", "0", "${#BASH_SOURCE[@]}", "${FUNCNAME[@]-}", "$LINENO", "${BASH_SOURCE-}"};
        break;
    case ShellKind::Zsh:
        parts = {"$$", "$ZSH_SUBSHELL", "${#funcstack}", "${(j: :)zsh_eval_context}", "%I", zshFile};
        break;
    default: parts = {"$$", "0", "0", "", "0", ""}; break;
    }
    parts.append(m_shell == ShellKind::Zsh ? expansion("PWD") : "${PWD-}");
    QByteArray prompt = '+' + m_mark + '[' + parts.join(m_mark) + m_mark;
    for (int number = 0; number < m_names.size(); ++number) {
        const QByteArray &name = m_names.at(number);
        prompt += "${" + name + '+' + QByteArray::number(number) + '=' + expansion(name) + m_mark + '}';
    }
    return prompt + ']' + m_mark + ' ';
}

QVector<TraceRecord> TraceFormat::parse(const QByteArray &trace) const
{
    QVector<TraceRecord> records;
    const QByteArray begin = m_mark + '[';
    const QByteArray end = m_mark + ']' + m_mark + ' ';
    qsizetype at = trace.indexOf(begin);
    while (at >= 0) {
        const qsizetype from = at + begin.size();
        const qsizetype next = trace.indexOf(begin, from);
        const qsizetype limit = next < 0 ? trace.size() : next;
        const qsizetype to = trace.indexOf(end, from);
        if (to >= 0 && to < limit) {
            const QByteArray head = trace.mid(from, to - from);
            QByteArrayList parts;
            for (qsizetype start = 0;;) {
                const qsizetype stop = head.indexOf(m_mark, start);
                parts.append(head.mid(start, stop < 0 ? -1 : stop - start));
                if (stop < 0)
                    break;
                start = stop + m_mark.size();
            }
            if (parts.size() >= FieldCount) {
                const qsizetype number = records.size();
                records.append(record(parts));
                records.last().number = number;
                records.last().command = trace.mid(to + end.size(), limit - to - end.size());
            }
        }
        at = next;
    }
    for (TraceRecord &record : records) {
        // The next record's "+++" and the line end belong to no command.
        while (record.command.endsWith('+'))
            record.command.chop(1);
        record.goesOn = m_shell == ShellKind::Zsh && !record.command.endsWith('\n');
        record.command = record.command.trimmed();
    }
    return records;
}

TraceRecord TraceFormat::record(const QByteArrayList &parts) const
{
    TraceRecord record;
    record.process = parts.at(Process).toLongLong();
    record.subshell = parts.at(Subshell).toInt();
    record.depth = parts.at(Depth).toInt();
    record.inFunction = holdsFunction(m_shell, parts.at(Open));
    record.line = parts.at(Line).toInt();
    record.file = parts.at(File);
    record.workingDirectory = parts.at(Folder);
    for (qsizetype i = FieldCount; i < parts.size(); ++i) {
        const QByteArray &part = parts.at(i);
        if (part.startsWith("${"))
            record.valuesKnown = false;
        bool isNumber = false;
        const int number = part.left(part.indexOf('=')).toInt(&isNumber);
        if (isNumber && number < m_names.size())
            record.values.append({number, part.mid(part.indexOf('=') + 1)});
    }
    return record;
}

} // namespace goconf
