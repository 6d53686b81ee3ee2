// SPDX-License-Identifier: MIT
// What the simple commands of a POSIX-like shell do to variables: a part of PosixScanner.
#include "base/ShellName.h"
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PosixWord.h"

#include <cstring>

namespace goconf {

namespace {

bool refersTo(QByteArrayView raw, QByteArrayView name)
{
    for (qsizetype at = raw.indexOf('$'); at >= 0; at = raw.indexOf('$', at + 1)) {
        QByteArrayView rest = raw.sliced(at + 1);
        if (rest.startsWith('{'))
            rest = rest.sliced(1);
        if (rest.startsWith(name) && !(rest.size() > name.size() && isNameByte(rest[name.size()])))
            return true;
    }
    return false;
}

bool needsCommand(QByteArrayView raw)
{
    return raw.contains('`') || (raw.contains('(') && (raw.contains("$(") || raw.contains("<(")));
}

/// Whether the word is one value that neither runs a command nor has the variable's old value in it. The
/// word is read only where its bytes alone, which may stand in quotes, do not say so.
bool isReplaceable(QByteArrayView raw, QByteArrayView name)
{
    if (raw.startsWith('('))
        return false; // an array
    return (!needsCommand(raw) && !refersTo(raw, name)) || literalPosixWord(raw);
}

/// Those of bash and zsh that set variables, and that POSIX does not know.
bool isBeyondPosix(const QByteArray &command)
{
    return command == "declare" || command == "typeset" || command == "builtin" || command == "source" ||
           command == "let";
}

} // namespace

qsizetype PosixScanner::assignmentSign(const Word &word) const
{
    qsizetype end = word.begin;
    while (end < word.end && isNameByte(m_bytes.at(end)))
        ++end;
    if (end == word.end || !isNameStart(m_bytes.at(word.begin)))
        return -1;
    const bool appends = m_bytes.at(end) == '+' && end + 1 < word.end && !m_isSh;
    return m_bytes.at(appends ? end + 1 : end) == '=' ? end : -1;
}

ShellAssignment PosixScanner::statement(qsizetype begin, qsizetype end)
{
    ShellAssignment assignment;
    assignment.begin = assignment.wordBegin = assignment.valueBegin = begin;
    assignment.end = assignment.wordEnd = end;
    assignment.guard = frame().listGuard;
    assignment.alone = m_frames.size() == 1 && frame().listGuard < 0 && !frame().inPipeline && !m_bound;
    return assignment;
}

void PosixScanner::addAssignment(const Word &word, qsizetype begin, qsizetype end, int siblings,
                                 bool exported)
{
    const qsizetype sign = assignmentSign(word);
    ShellAssignment assignment = statement(begin, end);
    assignment.name = text(word.begin, sign);
    const bool appends = m_bytes.at(sign) == '+';
    assignment.operation = appends ? ShellAssignment::Append : ShellAssignment::Assign;
    assignment.wordBegin = word.begin;
    assignment.wordEnd = word.end;
    assignment.valueBegin = sign + (appends ? 2 : 1);
    assignment.raw = text(assignment.valueBegin, word.end);
    assignment.exported = exported;
    assignment.siblings = siblings;
    if (m_isZsh && assignment.name == "path") {
        assignment.name = "PATH";
        assignment.raw.replace("$path", "$PATH");
        assignment.exported = true;
    }
    assignment.plain = assignment.alone && !appends && isReplaceable(assignment.raw, assignment.name);
    m_builder.add(std::move(assignment));
}

void PosixScanner::analyze(const Words &words, qsizetype end)
{
    qsizetype first = 0;
    while (first < qsizetype(words.size()) && assignmentSign(words[size_t(first)]) >= 0)
        ++first;
    const qsizetype begin = frame().command;
    if (first == qsizetype(words.size())) {
        for (const Word &word : words)
            addAssignment(word, begin, end, int(words.size()), false);
        return;
    }
    m_bound |= first > 0; // NAME=value before a command belongs to that command
    QByteArray command = withoutQuotes(view(words[size_t(first)]));
    // In zsh, `command` runs only what is no builtin.
    while (((is(command, "builtin") && !m_isSh) || (is(command, "command") && !m_isZsh)) &&
           first + 1 < qsizetype(words.size())) {
        ++first;
        command = withoutQuotes(view(words[size_t(first)]));
    }
    const bool hasArgument = first + 1 < qsizetype(words.size());
    if (command.isEmpty() || !std::strchr("abedtrusl.:p", command.at(0)))
        return; // none of those below, and this is the hot path
    if (m_isSh && isBeyondPosix(command)) {
        m_builder.script().evaluates = true; // dash has it not, another sh may
    } else if (is(command, "export") || is(command, "declare") || is(command, "typeset") ||
               is(command, "readonly")) {
        addDeclaration(words, first, end, command);
    } else if (is(command, "unset")) {
        addNames(words, first, end, ShellAssignment::Unset);
    } else if ((is(command, ".") || is(command, "source")) && hasArgument) {
        addInclude(text(view(words[size_t(first + 1)])), begin);
    } else if (is(command, "return") || is(command, "exit") || is(command, "logout") ||
               (is(command, "exec") && hasArgument)) {
        addStop(!is(command, "return"), begin);
    } else {
        analyzeAssigner(words, first, end, command);
    }
}

void PosixScanner::addInclude(const QByteArray &raw, qsizetype begin)
{
    ShellInclude include;
    include.raw = raw;
    include.begin = begin;
    include.guard = frame().listGuard;
    include.loopName = frame().loopName;
    include.loopWords = frame().loopWords;
    m_builder.add(std::move(include));
}

void PosixScanner::addStop(bool endsShell, qsizetype begin)
{
    if (!inFunction())
        m_builder.add(ShellStop{endsShell, 0, begin, frame().listGuard});
}

} // namespace goconf
