// SPDX-License-Identifier: MIT
#include "stores/shell/PosixLexer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace goconf {

namespace {

bool isOperatorByte(char c)
{
    switch (c) {
    case ';':
    case '&':
    case '|':
    case '(':
    case ')':
    case '<':
    case '>': return true;
    default: return false;
    }
}

} // namespace

PosixLexer::PosixLexer(const QByteArray &bytes, CommentHandler handler)
    : m_data(bytes.constData())
    , m_size(bytes.size())
    , m_handler(std::move(handler))
{
}

qsizetype PosixLexer::broken()
{
    m_broken = true;
    return m_size;
}

qsizetype PosixLexer::skipComment(qsizetype offset) const
{
    const void *end = std::memchr(m_data + offset, '\n', size_t(m_size - offset));
    return end ? static_cast<const char *>(end) - m_data : m_size;
}

void PosixLexer::skipBlanks()
{
    for (;;) {
        const char c = at(m_pos);
        if (m_pos < m_size && (c == ' ' || c == '\t')) {
            ++m_pos;
        } else if (c == '\\' && at(m_pos + 1) == '\n') {
            m_pos += 2;
            if (m_pos >= m_size)
                m_broken = true; // the next line that anyone appends would continue this one
        } else {
            return;
        }
    }
}

char PosixLexer::peek()
{
    skipBlanks();
    return at(m_pos);
}

PosixLexer::Token PosixLexer::next()
{
    skipBlanks();
    if (at(m_pos) == '#') {
        const qsizetype begin = m_pos;
        m_pos = skipComment(m_pos);
        m_handler(begin, m_pos);
    }
    Token token{Token::End, m_pos, m_pos};
    if (m_pos >= m_size) {
        if (!m_pending.isEmpty())
            broken();
        return token;
    }
    if (m_data[m_pos] == '\n') {
        token.type = Token::Newline;
        token.end = m_pos + 1;
        m_pos = skipHereDocuments(m_pos + 1);
        return token;
    }
    const qsizetype end = operatorEnd(m_pos);
    token.type = end > m_pos ? Token::Operator : Token::Word;
    token.end = m_pos = end > m_pos ? end : wordEnd(m_pos);
    if (token.type == Token::Operator) {
        const QByteArrayView text(m_data + token.begin, token.end - token.begin);
        if (text == "<<" || text == "<<-")
            expectHereDocument(token.end, text.size() == 3);
    }
    return token;
}

qsizetype PosixLexer::operatorEnd(qsizetype offset) const
{
    static constexpr const char *operators[] = {"&&", "||",  ";;&", ";;", ";&", ";|", "|&", "&>>",
                                                "&>", "<<<", "<<-", "<<", "<&", "<>", ">>", ">&",
                                                ">|", ";",   "&",   "|",  "(",  ")",  "<",  ">"};
    const char c = m_data[offset];
    if (!isOperatorByte(c))
        return offset;
    if ((c == '<' || c == '>') && at(offset + 1) == '(')
        return offset; // process substitution is a word
    const char next = at(offset + 1);
    if (c == '(' || c == ')' || next == '(' || next == ')' || !isOperatorByte(next))
        return offset + 1;
    for (const char *text : operators) {
        const size_t length = std::strlen(text);
        if (size_t(m_size - offset) >= length && std::memcmp(m_data + offset, text, length) == 0)
            return offset + qsizetype(length);
    }
    return offset;
}

qsizetype PosixLexer::wordEnd(qsizetype offset)
{
    qsizetype pos = offset;
    while (pos < m_size) {
        switch (m_data[pos]) {
        case '\\':
            if (pos + 1 >= m_size)
                return broken();
            pos += 2;
            break;
        case '\'': pos = skipSingle(pos); break;
        case '"':
        case '`': pos = skipNested(pos); break;
        case '$':
            if (at(pos + 1) == '(' || at(pos + 1) == '{')
                pos = skipNested(pos + 1);
            else if (at(pos + 1) == '\'')
                pos = skipAnsi(pos + 1);
            else
                ++pos;
            break;
        case '(':
            if (pos == offset || at(pos + 1) == ')')
                return pos;
            pos = skipNested(pos); // an array, or a pattern of zsh
            break;
        case '<':
        case '>':
            if (at(pos + 1) != '(')
                return pos;
            pos = skipNested(pos + 1);
            break;
        case ' ':
        case '\t':
        case '\n':
        case ';':
        case '&':
        case '|':
        case ')': return pos;
        default: ++pos;
        }
    }
    return m_size;
}

qsizetype PosixLexer::skipSingle(qsizetype offset)
{
    const void *end =
        offset + 1 < m_size ? std::memchr(m_data + offset + 1, '\'', size_t(m_size - offset - 1)) : nullptr;
    return end ? static_cast<const char *>(end) - m_data + 1 : broken();
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
            document.delimiter.append(c);
    }
    m_pending.append(document);
}

qsizetype PosixLexer::skipHereDocuments(qsizetype offset)
{
    const QVector<HereDocument> documents = std::exchange(m_pending, {});
    for (const HereDocument &document : documents) {
        bool found = false;
        while (!found && offset < m_size) {
            const qsizetype end = skipComment(offset);
            QByteArrayView line(m_data + offset, end - offset);
            while (document.stripsTabs && line.startsWith('\t'))
                line = line.sliced(1);
            found = line == document.delimiter;
            offset = std::min(end + 1, m_size);
        }
        if (!found)
            return broken();
    }
    return offset;
}

} // namespace goconf
