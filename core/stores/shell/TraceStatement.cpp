// SPDX-License-Identifier: MIT
#include "stores/shell/TraceStatement.h"

#include "base/ShellName.h"

namespace goconf {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype pastBlanks(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// End of the word that begins or goes on at `at`; quotes and expansions belong to it.
qsizetype wordEnd(const QByteArray &text, qsizetype at)
{
    char quote = 0;
    int open = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && quote != '\'') {
            ++at;
        } else if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '\'' || c == '"' || c == '`') {
            quote = c;
        } else if (c == '$' && at + 1 < text.size() && (text[at + 1] == '(' || text[at + 1] == '{')) {
            ++open;
            ++at;
        } else if (open > 0) {
            open += c == '(' || c == '{' ? 1 : (c == ')' || c == '}' ? -1 : 0);
        } else if (isBlank(c) || QByteArrayView(";&|<>()\n").contains(c)) {
            break;
        }
    }
    return std::min(at, text.size());
}

/// End of a word that bash or zsh shows: quoted as '...', $'...' or by backslashes.
qsizetype shownWordEnd(const QByteArray &text, qsizetype at)
{
    bool quoted = false;
    bool escapes = true;
    for (; at < text.size() && (quoted || !isBlank(text[at])); ++at) {
        if (text[at] == '\\' && escapes) {
            ++at;
        } else if (text[at] == '\'') {
            quoted = !quoted;
            escapes = !quoted || (at > 0 && text[at - 1] == '$');
        }
    }
    return std::min(at, text.size());
}

/// The name of the assignment at `at`; empty when there is none.
QByteArray assignedName(const QByteArray &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    return end < text.size() && text[end] == '=' ? text.mid(at, end - at) : QByteArray();
}

/// The byte that an escape in $'...' stands for; `at` is behind the backslash and moves to its last byte.
/// Octal in bash and zsh, which show no others but these.
char escapedByte(const QByteArray &text, qsizetype &at)
{
    const auto isOctal = [&](qsizetype i) { return i < text.size() && text[i] >= '0' && text[i] <= '7'; };
    if (isOctal(at)) {
        int byte = text[at] - '0';
        for (int digits = 1; digits < 3 && isOctal(at + 1); ++digits)
            byte = byte * 8 + (text[++at] - '0');
        return char(byte);
    }
    switch (text[at]) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'v': return '\v';
    case 'e':
    case 'E': return '\x1b';
    default: return text[at];
    }
}

/// A word as bash and zsh show it, without its quotes.
QByteArray unquoted(const QByteArray &word)
{
    QByteArray result;
    enum { None, Plain, Escaped } quote = None;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (c == '\\' && quote != Plain && i + 1 < word.size()) {
            ++i;
            result += quote == Escaped ? escapedByte(word, i) : word[i];
        } else if (c == '\'') {
            quote = quote == None ? Plain : None;
        } else if (c == '$' && quote == None && word.mid(i + 1, 1) == "'") {
            quote = Escaped;
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

/// End of the value that is shown at `at`, when it is `value`; else -1. dash shows values without quotes.
qsizetype shownEnd(const QByteArray &text, qsizetype at, const QByteArray &value)
{
    const qsizetype plainEnd = at + value.size();
    if (text.mid(at, value.size()) == value && (plainEnd == text.size() || isBlank(text[plainEnd])))
        return plainEnd;
    const qsizetype end = shownWordEnd(text, at);
    return unquoted(text.mid(at, end - at)) == value ? end : -1;
}

/// A builtin that declares variables, and where its operands begin.
struct Declaration
{
    QByteArray word;
    qsizetype operands = 0;
};

Declaration declarationOf(const QByteArray &command)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = wordEnd(command, at);
        const QByteArray word = command.mid(at, end - at);
        at = pastBlanks(command, end);
        if (word == "builtin" || word == "command")
            continue;
        for (const char *declares : {"export", "readonly", "declare", "typeset", "local", "private"}) {
            if (word == declares)
                return {word, at};
        }
        return {};
    }
}

bool isLocal(const TraceRecord &record, const Declaration &declaration)
{
    if (!record.inFunction || declaration.word == "export" || declaration.word == "readonly")
        return false;
    qsizetype at = declaration.operands;
    while (at < record.command.size() && (record.command[at] == '-' || record.command[at] == '+')) {
        const qsizetype end = wordEnd(record.command, at);
        if (record.command[at] == '-' && record.command.mid(at, end - at).contains('g'))
            return false;
        at = pastBlanks(record.command, end);
    }
    return true;
}

bool declaresValue(const QByteArray &command, qsizetype operands, const QByteArray &name,
                   const QByteArray &value)
{
    const QByteArray assigning = name + '=';
    for (qsizetype at = command.indexOf(assigning, operands); at >= 0;
         at = command.indexOf(assigning, at + 1)) {
        if (isBlank(command[at - 1]) && shownEnd(command, at + assigning.size(), value) >= 0)
            return true;
        // The whole word may be quoted.
        if (command[at - 1] == '\'' &&
            unquoted(command.mid(at - 1, shownWordEnd(command, at - 1) - at + 1)) == assigning + value)
            return true;
    }
    return false;
}

} // namespace

bool assignsValue(const TraceRecord &record, const QByteArray &name, const QByteArray &value)
{
    const QByteArray &command = record.command;
    if (record.goesOn || !command.contains(name + '='))
        return false;
    const Declaration declaration = declarationOf(command);
    if (!declaration.word.isEmpty())
        return !isLocal(record, declaration) && declaresValue(command, declaration.operands, name, value);
    bool found = false;
    for (qsizetype at = 0; at < command.size(); at = pastBlanks(command, at)) {
        const QByteArray assigned = assignedName(command, at);
        if (assigned.isEmpty())
            return false; // a command follows
        at += assigned.size() + 1;
        const qsizetype end = assigned == name ? shownEnd(command, at, value) : shownWordEnd(command, at);
        if (end < 0)
            return false;
        found = found || assigned == name;
        at = end;
    }
    return found;
}

bool makesLocal(const TraceRecord &record, const QByteArray &name)
{
    if (!record.command.contains(name))
        return false;
    const Declaration declaration = declarationOf(record.command);
    if (declaration.word.isEmpty() || !isLocal(record, declaration))
        return false;
    for (qsizetype at = declaration.operands; at < record.command.size();) {
        const qsizetype end = std::max(wordEnd(record.command, at), at + 1);
        const QByteArray word = record.command.mid(at, end - at);
        if (word == name || word.startsWith(name + '='))
            return true;
        at = pastBlanks(record.command, end);
    }
    return false;
}

bool assignsForOneCall(const QByteArray &line, const QByteArray &name)
{
    bool forOneCall = false;
    const QByteArray assigning = name + '=';
    for (qsizetype at = line.indexOf(assigning); at >= 0; at = line.indexOf(assigning, at + 1)) {
        if (at > 0 && (isNameByte(line[at - 1]) || line[at - 1] == '$'))
            continue;
        qsizetype next = at;
        while (!assignedName(line, next).isEmpty())
            next = pastBlanks(line, wordEnd(line, next));
        if (next == line.size() || QByteArrayView(";&|<>(){}#\r").contains(line[next]))
            return false;
        forOneCall = true;
    }
    return forOneCall;
}

} // namespace goconf
