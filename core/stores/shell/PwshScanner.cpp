// SPDX-License-Identifier: MIT
#include "stores/shell/PwshScanner.h"

#include "base/ShellName.h"
#include "stores/shell/PwshWord.h"

#include <cstring>

namespace goconf {

PwshScanner::PwshScanner(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_builder(bytes)
{
}

bool PwshScanner::startsWith(qsizetype offset, const char *text) const
{
    if (offset < m_bytes.size() &&
        QChar::toLower(uint(uchar(m_bytes.at(offset)))) != QChar::toLower(uint(uchar(text[0]))))
        return false;
    return qstrnicmp(m_bytes.constData() + std::min(offset, m_bytes.size()), text, std::strlen(text)) == 0;
}

ShellScript PwshScanner::scan()
{
    m_pos = m_builder.textBegin();
    while (m_pos < m_bytes.size()) {
        const char c = m_bytes.at(m_pos);
        const bool blank = c == ' ' || c == '\t' || c == '\r';
        if (c == '\n' || c == ';') {
            endStatement(m_pos++);
            if (c == '\n' && m_brackets.isEmpty() && !m_broken)
                m_builder.script().breaks.append(m_pos);
            continue;
        }
        if (m_begin < 0 && !blank && c != '#' && !(c == '<' && at(m_pos + 1) == '#')) {
            m_begin = m_pos;
            if (m_brackets.isEmpty())
                m_topBegin = m_pos;
            if (readListEntry())
                continue;
        }
        const qsizetype behind = skipQuoted(m_pos);
        if (behind > m_pos) {
            m_pos = behind;
            continue;
        }
        if (std::strchr("(){}[]", c) && c != '\0')
            onBracket(c);
        ++m_pos;
    }
    endStatement(m_bytes.size());
    if (!m_brackets.isEmpty() || m_broken)
        m_builder.script().brokenAt = m_topBegin;
    return std::move(m_builder.script());
}

void PwshScanner::onBracket(char bracket)
{
    if (std::strchr("({[", bracket)) {
        m_brackets.append(bracket);
        if (bracket == '{') {
            m_begin = -1;
        }
    } else {
        if (bracket == '}')
            endStatement(m_pos);
        m_brackets.chop(1);
    }
}

qsizetype PwshScanner::skipQuoted(qsizetype offset)
{
    const char c = m_bytes.at(offset);
    const auto behind = [&](const char *text, qsizetype from) {
        const qsizetype end = m_bytes.indexOf(text, from);
        m_broken |= end < 0;
        return end < 0 ? m_bytes.size() : end + qsizetype(std::strlen(text));
    };
    if (c == '`')
        return std::min(offset + 2, m_bytes.size());
    if (c == '$' && at(offset + 1) == '{')
        return behind("}", offset + 2);
    if (c == '@' && (at(offset + 1) == '\'' || at(offset + 1) == '"'))
        return behind(at(offset + 1) == '\'' ? "\n'@" : "\n\"@", offset + 2);
    if (c == '<' && at(offset + 1) == '#')
        return behind("#>", offset + 2);
    if (c == '#' && (offset == 0 || std::strchr(" \t\n;(){}", m_bytes.at(offset - 1)))) {
        const qsizetype end = m_bytes.indexOf('\n', offset);
        const qsizetype stop = end < 0 ? m_bytes.size() : end;
        if (m_begin >= 0)
            endStatement(offset);
        if (m_brackets.isEmpty())
            m_builder.comment(offset, stop);
        return stop;
    }
    if (c != '\'' && c != '"')
        return offset;
    for (qsizetype i = offset + 1; i < m_bytes.size(); ++i) {
        if (c == '"' && m_bytes.at(i) == '`')
            ++i;
        else if (m_bytes.at(i) == c && at(i + 1) == c)
            ++i;
        else if (m_bytes.at(i) == c)
            return i + 1;
    }
    m_broken = true;
    return m_bytes.size();
}

bool PwshScanner::readListEntry()
{
    const bool moves = startsWith(m_pos, "$env:");
    if (!moves && !startsWith(m_pos, "if (($env:"))
        return false;
    const qsizetype nameBegin = m_pos + (moves ? 5 : 10);
    qsizetype nameEnd = nameBegin;
    while (isNameByte(at(nameEnd)))
        ++nameEnd;
    if (moves && !startsWith(nameEnd, " = (@('"))
        return false;
    const qsizetype quote = moves ? nameEnd : m_bytes.indexOf(") ", nameEnd);
    const qsizetype begin = quote < 0 ? -1 : m_bytes.indexOf('\'', quote);
    if (begin < 0 || begin - nameEnd > 60)
        return false;
    const bool wasBroken = m_broken;
    const qsizetype end = skipQuoted(begin);
    m_broken = wasBroken;
    ShellAssignment assignment;
    assignment.name = m_bytes.mid(nameBegin, nameEnd - nameBegin);
    assignment.raw = m_bytes.mid(begin, end - begin);
    for (const auto operation :
         {ShellAssignment::MoveFirst, ShellAssignment::AddFirst, ShellAssignment::AddLast}) {
        for (const Os os : {Os(Os::Linux), Os(Os::Windows)}) {
            const QByteArray text = pwshListEntry(assignment.name, assignment.raw, operation, os);
            if (!QByteArrayView(m_bytes).sliced(m_pos).startsWith(text))
                continue;
            assignment.operation = operation;
            add(assignment, m_pos, m_pos + text.size());
            m_pos += text.size();
            m_begin = -1;
            return true;
        }
    }
    return false;
}

void PwshScanner::endStatement(qsizetype end)
{
    const qsizetype begin = std::exchange(m_begin, -1);
    if (begin < 0)
        return;
    while (end > begin && std::strchr(" \t\r", m_bytes.at(end - 1)) && m_bytes.at(end - 1) != '\0')
        --end;
    // An expression that goes on over lines in round brackets is not ours to judge.
    if (!m_brackets.contains('(') && !m_brackets.contains('['))
        analyze(begin, end);
}

void PwshScanner::add(ShellAssignment assignment, qsizetype begin, qsizetype end)
{
    const bool top = m_brackets.isEmpty();
    if (!top && m_opaque < 0)
        m_opaque = m_builder.guard({-1, ShellGuard::Opaque, false, {}, {}});
    assignment.begin = begin;
    assignment.end = assignment.wordEnd = end;
    if (assignment.wordBegin == 0)
        assignment.wordBegin = begin;
    assignment.guard = top ? -1 : m_opaque;
    assignment.alone = top;
    assignment.exported = true;
    m_builder.add(std::move(assignment));
}

void PwshScanner::analyze(qsizetype begin, qsizetype end)
{
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(begin, end - begin);
    if (startsWith(begin, "$env:") || startsWith(begin, "${env:"))
        return addEnvironment(begin, end);
    if (startsWith(begin, "[Environment]::SetEnvironmentVariable(") ||
        startsWith(begin, "[System.Environment]::SetEnvironmentVariable("))
        return addDotNet(begin, end);
    if (text.startsWith(". ")) {
        ShellInclude include;
        include.raw = text.sliced(2).trimmed().toByteArray();
        include.begin = begin;
        include.guard = m_brackets.isEmpty() ? -1 : m_builder.guard({-1, ShellGuard::Opaque, false, {}, {}});
        m_builder.add(std::move(include));
    } else if (startsWith(begin, "Remove-Item Env:")) {
        qsizetype nameBegin = begin + 16;
        nameBegin += at(nameBegin) == '\\' || at(nameBegin) == '/' ? 1 : 0;
        qsizetype nameEnd = nameBegin;
        while (isNameByte(at(nameEnd)))
            ++nameEnd;
        ShellAssignment assignment;
        assignment.operation = ShellAssignment::Unset;
        assignment.name = m_bytes.mid(nameBegin, nameEnd - nameBegin);
        add(assignment, begin, end);
    } else if (text == "return" || text == "exit" || text.startsWith("return ") || text.startsWith("exit ")) {
        if (m_brackets.isEmpty())
            m_builder.add(ShellStop{text.startsWith("exit"), 0, begin, -1});
    }
}

void PwshScanner::addEnvironment(qsizetype begin, qsizetype end)
{
    const bool braces = at(begin + 1) == '{';
    const qsizetype nameBegin = begin + (braces ? 6 : 5);
    qsizetype nameEnd = nameBegin;
    while (nameEnd < end && (braces ? at(nameEnd) != '}' : isNameByte(at(nameEnd))))
        ++nameEnd;
    qsizetype sign = nameEnd + (braces ? 1 : 0);
    while (at(sign) == ' ')
        ++sign;
    const bool appends = at(sign) == '+' && at(sign + 1) == '=';
    sign += appends ? 1 : 0;
    if (at(sign) != '=' || at(sign + 1) == '=')
        return;
    ShellAssignment assignment;
    assignment.operation = appends ? ShellAssignment::Append : ShellAssignment::Assign;
    assignment.name = m_bytes.mid(nameBegin, nameEnd - nameBegin);
    assignment.valueBegin = sign + 1;
    while (assignment.valueBegin < end && at(assignment.valueBegin) == ' ')
        ++assignment.valueBegin;
    assignment.raw = m_bytes.mid(assignment.valueBegin, end - assignment.valueBegin);
    if (assignment.raw == "$null" || assignment.raw == "''" || assignment.raw == "\"\"")
        assignment.operation = ShellAssignment::Unset;
    const bool literal = expandPwshLiteral(assignment.raw, [](const QByteArray &) {
                             return std::optional<QByteArray>("x");
                         }).has_value();
    assignment.plain = m_brackets.isEmpty() && !appends && literal &&
                       !(assignment.raw.contains('$') &&
                         assignment.raw.toLower().contains("env:" + assignment.name.toLower()));
    add(assignment, begin, end);
}

// [Environment]::SetEnvironmentVariable('NAME', 'value'); a third argument names another scope than this
// process.
void PwshScanner::addDotNet(qsizetype begin, qsizetype end)
{
    const qsizetype open = m_bytes.indexOf('(', begin);
    const qsizetype nameEnd = skipQuoted(std::min(open + 1, m_bytes.size() - 1));
    ShellAssignment assignment;
    assignment.name = m_bytes.mid(open + 2, std::max<qsizetype>(nameEnd - open - 3, 0));
    qsizetype value = nameEnd;
    while (at(value) == ',' || at(value) == ' ')
        ++value;
    if (value >= end || assignment.name.isEmpty())
        return;
    const qsizetype valueEnd = skipQuoted(value);
    assignment.valueBegin = value;
    assignment.raw = m_bytes.mid(value, valueEnd - value);
    if (at(valueEnd) == ',')
        return;
    if (valueEnd == value)
        assignment.raw = m_bytes.mid(value, end - value - 1);
    add(assignment, begin, end);
}

} // namespace goconf
