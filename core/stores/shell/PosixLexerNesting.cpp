// SPDX-License-Identifier: MIT
// What encloses other bytes, quotes, substitutions and here-documents: a part of PosixLexer.
#include "base/ShellName.h"
#include "stores/shell/PosixLexer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace goconf {

qsizetype PosixLexer::skipSingle(qsizetype offset)
{
    const void *end =
        offset + 1 < m_size ? std::memchr(m_data + offset + 1, '\'', size_t(m_size - offset - 1)) : nullptr;
    return end ? static_cast<const char *>(end) - m_data + 1 : broken();
}

// Most have nothing nested inside.
qsizetype PosixLexer::skipDouble(qsizetype offset)
{
    for (qsizetype pos = offset + 1; pos < m_size; ++pos) {
        switch (m_data[pos]) {
        case '"': return pos + 1;
        case '\\': ++pos; break;
        case '`': return skipNested(offset);
        case '$':
            if (at(pos + 1) == '(' || at(pos + 1) == '{')
                return skipNested(offset);
            break;
        default: break;
        }
    }
    return broken();
}

qsizetype PosixLexer::skipAnsi(qsizetype offset)
{
    for (qsizetype pos = offset + 1; pos < m_size; ++pos) {
        if (m_data[pos] == '\\')
            ++pos;
        else if (m_data[pos] == '\'')
            return pos + 1;
    }
    return broken();
}

qsizetype PosixLexer::skipBrackets(qsizetype offset)
{
    return skipNested(offset);
}

// The stack holds what is open: '"', '`', '{' of ${, '(' of a command, 'a' of arithmetic.
qsizetype PosixLexer::skipNested(qsizetype offset)
{
    QVarLengthArray<char, 64> stack;
    const auto openBracket = [&](qsizetype pos) {
        const bool arithmetic = at(pos + 1) == '(' || (!stack.isEmpty() && stack.back() == 'a');
        stack.append(arithmetic ? 'a' : '(');
    };
    qsizetype pos = offset;
    if (m_data[pos] == '(')
        openBracket(pos);
    else
        stack.append(m_data[pos]);
    for (++pos; pos < m_size; ++pos) {
        const char c = m_data[pos];
        const char top = stack.back();
        if (c == '\\') {
            ++pos;
        } else if (top == '`') {
            if (c == '`')
                stack.pop_back();
        } else if (c == '`') {
            stack.append(c);
        } else if (c == '$' && (at(pos + 1) == '{' || at(pos + 1) == '(')) {
            if (m_data[++pos] == '(')
                openBracket(pos);
            else
                stack.append('{');
        } else if (c == '"') {
            if (top == '"')
                stack.pop_back();
            else
                stack.append(c);
        } else if (top == '"') {
            continue;
        } else if (top == '{') {
            if (c == '}')
                stack.pop_back();
            else if (c == '\'' && !(stack.size() > 1 && stack.at(stack.size() - 2) == '"'))
                pos = (m_data[pos - 1] == '$' ? skipAnsi(pos) : skipSingle(pos)) - 1;
        } else if (c == '\'') {
            pos = (m_data[pos - 1] == '$' ? skipAnsi(pos) : skipSingle(pos)) - 1;
        } else if (c == '(') {
            openBracket(pos);
        } else if (c == ')') {
            stack.pop_back();
        } else if (top == '(' && c == '#' && std::strchr(" \t\n;(", m_data[pos - 1])) {
            pos = skipComment(pos) - 1;
        } else if (top == '(' && c == '<' && at(pos + 1) == '<' && at(pos + 2) != '<' &&
                   m_data[pos - 1] != '<') {
            const bool strips = at(pos + 2) == '-';
            expectHereDocument(pos + (strips ? 3 : 2), strips);
        } else if (top == '(' && c == '\n' && !m_pending.isEmpty()) {
            pos = skipHereDocuments(pos + 1) - 1;
        }
        if (stack.isEmpty())
            return pos + 1;
    }
    return broken();
}

void PosixLexer::expectHereDocument(qsizetype offset, bool stripsTabs)
{
    while (at(offset) == ' ' || at(offset) == '\t')
        ++offset;
    HereDocument document{{}, stripsTabs};
    // Mostly a name, bare or between quotes: then it is a part of the script.
    const bool quoted = at(offset) == '\'' || at(offset) == '"';
    const qsizetype begin = offset + (quoted ? 1 : 0);
    qsizetype end = begin;
    while (isNameByte(at(end)))
        ++end;
    const char behind = at(end + (quoted ? 1 : 0));
    if (end > begin && (!quoted || at(end) == at(offset)) && std::strchr(" \t\n;&|<>()", behind))
        document.delimiter = QByteArray::fromRawData(m_data + begin, end - begin);
    else
        document.delimiter = unquotedDelimiter(offset);
    m_pending.append(document);
}

QByteArray PosixLexer::unquotedDelimiter(qsizetype offset) const
{
    QByteArray delimiter;
    char quote = '\0';
    for (; offset < m_size; ++offset) {
        const char c = m_data[offset];
        if (c == '\n' || (!quote && std::strchr(" \t;&|<>()", c)))
            break;
        if (c == quote)
            quote = '\0';
        else if (!quote && (c == '\'' || c == '"'))
            quote = c;
        else if (c != '\\' || quote == '\'')
            delimiter.append(c);
    }
    return delimiter;
}

qsizetype PosixLexer::skipHereDocuments(qsizetype offset)
{
    if (m_pending.isEmpty())
        return offset;
    for (const HereDocument &document : std::as_const(m_pending)) {
        bool found = false;
        while (!found && offset < m_size) {
            const qsizetype end = skipComment(offset);
            QByteArrayView line(m_data + offset, end - offset);
            while (document.stripsTabs && line.startsWith('\t'))
                line = line.sliced(1);
            found = line == document.delimiter;
            offset = std::min(end + 1, m_size);
        }
        if (!found) {
            offset = broken();
            break;
        }
    }
    m_pending.clear();
    return offset;
}

} // namespace goconf
