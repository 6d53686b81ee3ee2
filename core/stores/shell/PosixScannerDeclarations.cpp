// SPDX-License-Identifier: MIT
// What export, declare, typeset, readonly and unset do to variables: a part of PosixScanner.
#include "base/ShellName.h"
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PosixWord.h"

namespace goconf {

namespace {

/// An argument NAME or NAME=value of which quotes may hold any part.
struct QuotedName
{
    QByteArray name;
    /// Offset of '=', or -1.
    qsizetype sign = -1;
    /// The quote that is open at the '=', or NUL.
    char quote = '\0';
};

QuotedName readQuotedName(QByteArrayView word)
{
    QuotedName result;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const char c = word[at];
        if (c == '=') {
            result.sign = at;
            break;
        }
        if (c == result.quote)
            result.quote = '\0';
        else if (result.quote == '\0' && (c == '"' || c == '\''))
            result.quote = c;
        else
            result.name.append(c);
    }
    return result;
}

} // namespace

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
        m_builder.script().evaluates |= option.contains('i'); // what is assigned later becomes a number
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
    ShellAssignment assignment = statement(begin, end);
    assignment.wordBegin = word.begin;
    assignment.wordEnd = word.end;
    assignment.exported = exported;
    assignment.readOnly = readOnly;
    assignment.siblings = siblings;
    assignment.name = text(view(word));
    const QuotedName quoted = isShellName(assignment.name) ? QuotedName() : readQuotedName(view(word));
    if (!quoted.name.isEmpty())
        assignment.name = quoted.name;
    if (quoted.sign >= 0) {
        const QByteArray value = text(word.begin + quoted.sign + 1, word.end);
        assignment.raw = quoted.quote == '\0' ? value : quoted.quote + value;
    } else {
        assignment.operation = ShellAssignment::Export;
    }
    // A name that is made up, or a part of an array.
    m_builder.script().evaluates |= !isShellName(assignment.name);
    const bool isNamed = assignment.operation == ShellAssignment::Export;
    if (isShellName(assignment.name) && (!isNamed || exported || readOnly))
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

} // namespace goconf
