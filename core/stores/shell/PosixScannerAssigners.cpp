// SPDX-License-Identifier: MIT
// Commands that set variables to what only they know: a part of PosixScanner.
#include "base/ShellName.h"
#include "stores/shell/PosixScanner.h"
#include "stores/shell/PosixWord.h"

#include <algorithm>
#include <cstring>

namespace goconf {

namespace {

/// The name in an argument such as NAME=5 or NAME+=1 of `let`; empty where none comes first.
QByteArray assigned(const QByteArray &argument)
{
    return argument.first(std::find_if_not(argument.begin(), argument.end(), isNameByte) - argument.begin());
}

/// Of an argument NAME=command: whether calling the alias may set a variable.
bool isAliasOfAssigner(const QByteArray &argument)
{
    const QByteArray command = argument.mid(argument.indexOf('=') + 1).trimmed();
    static constexpr const char *assigners[] = {"export ", "declare ", "typeset ", "readonly ", "unset ",
                                                "eval ",   "source ",  ". ",       "read ",     "let "};
    return std::any_of(std::begin(assigners), std::end(assigners),
                       [&](const char *assigner) { return (command + ' ').startsWith(assigner); });
}

/// An option of `set` with which every assignment is an export, or a command that fails ends the shell.
bool changesRules(QByteArrayView option)
{
    return option == "allexport" || option == "errexit" ||
           (option.startsWith('-') && (option.contains('a') || option.contains('e')));
}

} // namespace

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
            const QByteArray argument = withoutQuotes(word(at));
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
    } else if (is(command, "let")) {
        m_builder.script().evaluates = true; // makes it a number, whatever is assigned later
        for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at)
            addOpaque(assigned(withoutQuotes(word(at))), begin, end);
    } else if (is(command, "alias")) {
        for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at)
            m_builder.script().evaluates |= isAliasOfAssigner(withoutQuotes(word(at)));
    } else if (is(command, "set")) {
        for (qsizetype at = first + 1; at < qsizetype(words.size()); ++at)
            m_builder.script().evaluates |= changesRules(view(words[size_t(at)]));
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
