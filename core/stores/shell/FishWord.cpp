// SPDX-License-Identifier: MIT
#include "stores/shell/FishWord.h"

#include "base/ShellName.h"

#include <cstring>

namespace goconf {

namespace {

bool endsWord(char c)
{
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case ';':
    case '&':
    case '|':
    case '<':
    case '>':
    case ')': return true;
    default: return false;
    }
}

/// Behind the closing quote; one beyond the end when there is none.
qsizetype skipQuoted(QByteArrayView script, qsizetype begin)
{
    const char quote = script[begin];
    for (qsizetype i = begin + 1; i < script.size(); ++i) {
        if (script[i] == '\\')
            ++i;
        else if (script[i] == quote)
            return i + 1;
    }
    return script.size() + 1;
}

struct Expander
{
    QByteArrayView raw;
    const ShellLookup &lookup;
    qsizetype pos = 0;
    QByteArray value;
    bool failed = false;

    void run();
    void variable();
    void quoted(char quote);
    void escape();
};

void Expander::variable()
{
    qsizetype end = ++pos;
    while (end < raw.size() && isNameByte(raw[end]))
        ++end;
    const QByteArray name = raw.sliced(pos, end - pos).toByteArray();
    const std::optional<QByteArray> known = name.isEmpty() ? std::nullopt : lookup(name);
    failed |= !known || (end < raw.size() && raw[end] == '[');
    value += known.value_or(QByteArray());
    failed |= value.size() > ShellDialect::valueLimit;
    pos = end;
}

void Expander::quoted(char quote)
{
    for (++pos; pos < raw.size() && raw[pos] != quote && !failed;) {
        if (quote == '"' && raw[pos] == '$') {
            if (pos + 1 < raw.size() && raw[pos + 1] == '(')
                failed = true;
            variable();
            continue;
        }
        const char next = pos + 1 < raw.size() ? raw[pos + 1] : '\0';
        if (raw[pos] == '\\' && (next == '\\' || next == quote || (quote == '"' && next == '$')))
            ++pos;
        else if (raw[pos] == '\\' && quote == '"' && next == '\n') {
            pos += 2;
            continue;
        }
        value += raw[pos++];
    }
    ++pos;
}

void Expander::escape()
{
    ++pos;
    const char c = pos < raw.size() ? raw[pos] : '\0';
    static constexpr char names[] = "abefnrtv";
    static constexpr char values[] = "\a\b\x1b\f\n\r\t\v";
    if (c != '\0' && std::strchr(names, c))
        value += values[std::strchr(names, c) - names];
    else if (c != '\0' && std::strchr("xXuUc01234567", c))
        failed = true;
    else if (c != '\n' && pos < raw.size())
        value += c;
    ++pos;
}

void Expander::run()
{
    const bool tilde = raw.startsWith('~');
    if (tilde) {
        failed = raw.size() > 1 && raw[1] != '/';
        const std::optional<QByteArray> home = lookup("HOME");
        failed |= !home;
        value = home.value_or(QByteArray());
        pos = 1;
    }
    while (pos < raw.size() && !failed) {
        const char c = raw[pos];
        if (c == '\'' || c == '"')
            quoted(c);
        else if (c == '\\')
            escape();
        else if (c == '$')
            variable();
        else if (c == '(' || c == '*' || c == '{' || c == '?')
            failed = true;
        else {
            value += c;
            ++pos;
        }
    }
}

} // namespace

qsizetype fishWordEnd(QByteArrayView script, qsizetype begin)
{
    int depth = 0;
    qsizetype pos = begin;
    while (pos < script.size()) {
        const char c = script[pos];
        if (c == '\\') {
            pos += 2;
        } else if (c == '\'' || c == '"') {
            pos = skipQuoted(script, pos);
        } else if (c == '(') {
            ++depth;
            ++pos;
        } else if (c == ')' && depth > 0) {
            --depth;
            ++pos;
        } else if (depth == 0 && endsWord(c)) {
            return pos;
        } else {
            ++pos;
        }
    }
    return depth > 0 ? script.size() + 1 : pos;
}

QByteArrayList splitFishWords(const QByteArray &command)
{
    QByteArrayList words;
    for (qsizetype pos = 0; pos < command.size();) {
        if (endsWord(command.at(pos))) {
            ++pos;
            continue;
        }
        const qsizetype end = std::min(fishWordEnd(command, pos), command.size());
        words.append(command.mid(pos, end - pos));
        pos = end;
    }
    return words;
}

std::optional<QByteArray> expandFishWords(const QByteArray &raw, char separator, const ShellLookup &lookup)
{
    QByteArrayList values;
    qsizetype size = 0;
    for (const QByteArray &word : splitFishWords(raw)) {
        Expander expander{word, lookup, 0, {}, false};
        expander.run();
        size += expander.value.size();
        if (expander.failed || size > ShellDialect::valueLimit)
            return std::nullopt;
        // An unset or empty variable, unquoted, is no element at all.
        if (!expander.value.isEmpty() || word.contains('"') || word.contains('\''))
            values.append(expander.value);
    }
    return values.join(separator);
}

char fishSeparator(const QByteArray &name)
{
    return name.endsWith("PATH") ? ':' : ' ';
}

// Where fish itself has a list of folders its own commands do; elsewhere the folders are one string.
QByteArray fishListEntry(const QByteArray &name, const QByteArray &quoted,
                         ShellAssignment::Operation operation)
{
    const QByteArray variable = '$' + name;
    const QByteArray whole = '"' + variable + '"';
    const bool isPath = fishSeparator(name) == ':';
    if (operation == ShellAssignment::MoveFirst) {
        // Of a list whose name does not say so fish must be told for a while that it is one.
        const QByteArray opens =
            "test -n " + whole + "; or set -e " + name + "; set -gx --path " + name + ' ' + variable + "; ";
        const QByteArray moves = "while set -l i (contains -i -- " + quoted + ' ' + variable + "); set -e " +
                                 name + "[$i]; end; set -gx " + name + ' ' + quoted + ' ' + variable;
        return isPath ? moves : opens + moves + "; set -gx --unpath " + name + ' ' + whole;
    }
    const bool first = operation == ShellAssignment::AddFirst;
    if (isPath) {
        return "contains -- " + quoted + ' ' + variable + "; or set -gx " + name + ' ' +
               (first ? quoted + ' ' + variable : variable + ' ' + quoted);
    }
    const QByteArray joined = first ? quoted + ':' + whole : whole + ':' + quoted;
    return "string split -q -m1 -- :" + quoted + ": \":" + variable + ":\"; or if test -n " + whole +
           "; set -gx " + name + ' ' + joined + "; else; set -gx " + name + ' ' + quoted + "; end";
}

} // namespace goconf
