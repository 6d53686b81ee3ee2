// SPDX-License-Identifier: MIT
// What the simple commands of a POSIX-like shell do to variables: a part of PosixScanner.
#include "base/ShellName.h"
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PosixWord.h"

#include <algorithm>
#include <cstring>

namespace goconf {

namespace {

bool isQuoting(char c)
{
    return c == '\\' || c == '\'' || c == '"';
}

/// The literal text of a word, quotes and backslashes taken away: enough to know a command. Not copied where
/// there are none.
QByteArray plainText(QByteArrayView raw)
{
    if (std::none_of(raw.begin(), raw.end(), isQuoting))
        return QByteArray::fromRawData(raw.data(), raw.size());
    QByteArray word = raw.toByteArray();
    word.replace('\\', QByteArray());
    word.replace('\'', QByteArray());
    word.replace('"', QByteArray());
    return word;
}

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

/// Known only while it runs: it has an expansion.
bool isMadeUp(QByteArrayView raw)
{
    return raw.contains('$') || raw.contains('`');
}

} // namespace

qsizetype PosixScanner::assignmentSign(const Word &word) const
{
    qsizetype end = word.begin;
    while (end < word.end && isNameByte(m_bytes.at(end)))
        ++end;
    if (end == word.end || !isNameStart(m_bytes.at(word.begin)))
        return -1;
    const bool appends = m_bytes.at(end) == '+' && end + 1 < word.end;
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
    if (m_tiedArrays && assignment.name == "path") {
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
    QByteArray command = plainText(view(words[size_t(first)]));
    // In zsh, `command` runs only what is no builtin.
    while ((is(command, "builtin") || (is(command, "command") && !m_tiedArrays)) &&
           first + 1 < qsizetype(words.size())) {
        ++first;
        command = plainText(view(words[size_t(first)]));
    }
    const bool hasArgument = first + 1 < qsizetype(words.size());
    if (command.isEmpty() || !std::strchr("edtrusl.:p", command.at(0)))
        return; // none of those below, and this is the hot path
    if (is(command, "export") || is(command, "declare") || is(command, "typeset") ||
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

void PosixScanner::addDeclaration(const Words &words, qsizetype first, qsizetype end, QByteArrayView command)
{
    bool exported = is(command, "export");
    const bool isExport = exported;
    bool readOnly = is(command, "readonly");
    qsizetype at = first + 1;
    for (; at < qsizetype(words.size()); ++at) {
        const QByteArray option = text(view(words[size_t(at)]));
        if (!option.startsWith('-') && !option.startsWith('+'))
            break;
        if (option.contains('f') || option.contains('p') || option.contains('F'))
            return;
        if (option.contains('x'))
            exported = option.startsWith('-');
        readOnly |= option.startsWith('-') && option.contains('r');
        if (isExport && option.contains('n'))
            return addNames(words, at, end, ShellAssignment::Unset);
    }
    if (inFunction() && !exported)
        return; // a local variable
    const int siblings = int(qsizetype(words.size()) - at);
    const qsizetype begin = frame().command;
    for (; at < qsizetype(words.size()); ++at)
        addDeclared(words[size_t(at)], {begin, end, siblings, exported, readOnly});
}

void PosixScanner::addDeclared(const Word &word, const Declaration &declaration)
{
    const auto &[begin, end, siblings, exported, readOnly] = declaration;
    if (assignmentSign(word) >= 0) {
        addAssignment(word, begin, end, siblings, exported);
        m_builder.script().assignments.last().readOnly = readOnly;
        return;
    }
    const char quote = m_bytes.at(word.begin);
    ShellAssignment assignment = statement(begin, end);
    assignment.wordBegin = word.begin;
    assignment.wordEnd = word.end;
    assignment.exported = exported;
    assignment.readOnly = readOnly;
    assignment.siblings = siblings;
    if ((quote == '"' || quote == '\'') && assignmentSign({word.begin + 1, word.end}) >= 0) {
        // export "NAME=value"
        const qsizetype sign = assignmentSign({word.begin + 1, word.end});
        assignment.name = text(word.begin + 1, sign);
        assignment.raw = quote + text(sign + 1, word.end);
    } else {
        assignment.operation = ShellAssignment::Export;
        assignment.name = text(view(word));
    }
    m_builder.script().evaluates |= isMadeUp(assignment.name);
    const bool isNamed = assignment.operation == ShellAssignment::Export;
    if (!isNamed || ((exported || readOnly) && isShellName(assignment.name)))
        m_builder.add(std::move(assignment));
}

void PosixScanner::addNames(const Words &words, qsizetype first, qsizetype end,
                            ShellAssignment::Operation operation)
{
    for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at) {
        const QByteArray name = text(view(words[size_t(at)]));
        if (name == "-f")
            return;
        if (!isShellName(name)) {
            m_builder.script().evaluates |= isMadeUp(name);
            continue;
        }
        ShellAssignment assignment = statement(frame().command, end);
        assignment.operation = operation;
        assignment.name = name;
        assignment.wordBegin = words[size_t(at)].begin;
        assignment.wordEnd = words[size_t(at)].end;
        assignment.siblings = int(qsizetype(words.size()) - first - 1);
        m_builder.add(std::move(assignment));
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

void PosixScanner::addOpaque(const QByteArray &name, qsizetype begin, qsizetype end)
{
    if (!isShellName(name)) {
        m_builder.script().evaluates |= isMadeUp(name);
        return;
    }
    ShellAssignment assignment = statement(begin, end);
    assignment.name = name;
    assignment.raw = text(begin, end);
    assignment.alone = false;
    assignment.guard = m_builder.guard({assignment.guard, ShellGuard::Opaque, false, {}, {}});
    m_builder.add(std::move(assignment));
}

// What an eval may set, as far as the names stand in its text.
void PosixScanner::addEvaluated(QByteArrayView text, qsizetype begin, qsizetype end)
{
    for (qsizetype sign = text.indexOf('='); sign >= 0; sign = text.indexOf('=', sign + 1)) {
        qsizetype at = sign;
        while (at > 0 && isNameByte(text[at - 1]))
            --at;
        if (at == 0 || (text[at - 1] != '\0' && std::strchr(" \t\n;&|\"'", text[at - 1])))
            addOpaque(this->text(text.sliced(at, sign - at)), begin, end);
    }
}

// Commands that set a variable to what only they know.
void PosixScanner::analyzeAssigner(const Words &words, qsizetype first, qsizetype end, QByteArrayView command)
{
    const qsizetype begin = frame().command;
    const auto word = [&](qsizetype at) { return text(view(words[size_t(at)])); };
    if (is(command, ":") || is(command, "true")) {
        for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at) {
            const QByteArray argument = plainText(word(at));
            const qsizetype sign = argument.indexOf('=');
            if (argument.startsWith("${") && sign > 2)
                addOpaque(argument.mid(2, sign - 2 - (argument.at(sign - 1) == ':' ? 1 : 0)), begin, end);
        }
    } else if (is(command, "eval")) {
        if (first + 1 < qsizetype(words.size())) {
            const QByteArrayView evaluated = view(words[size_t(first + 1)].begin, words.back().end);
            m_builder.script().evaluates |= isMadeUp(evaluated);
            addEvaluated(evaluated, begin, end);
        }
    } else if (is(command, "read")) {
        for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at)
            addOpaque(word(at), begin, end);
    } else if (is(command, "printf")) {
        if (first + 2 < qsizetype(words.size()) && word(first + 1) == "-v")
            addOpaque(word(first + 2), begin, end);
    } else if (is(command, "emulate") && qsizetype(words.size()) > first + 3 && word(first + 2) == "-c") {
        // The zprofile of several distributions: emulate sh -c 'source /etc/profile'
        const QByteArray script = literalPosixWord(word(first + 3)).value_or(QByteArray()).trimmed();
        const qsizetype blank = script.indexOf(' ');
        if (script.startsWith("source ") || script.startsWith(". "))
            addInclude(script.mid(blank + 1).trimmed(), begin);
    }
}

} // namespace goconf
