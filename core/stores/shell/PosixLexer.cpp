// SPDX-License-Identifier: MIT
#include "stores/shell/PosixLexer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

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

/// Which bytes mean something within a word: all others are passed over at once.
constexpr auto specialBytes = [] {
    std::array<bool, 256> special{};
    for (const char c : {'\\', '\'', '"', '`', '$', '(', '<', '>', ' ', '\t', '\n', ';', '&', '|', ')'})
        special[static_cast<unsigned char>(c)] = true;
    return special;
}();

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
    while (m_pos < m_size) {
        const char c = m_data[m_pos];
        if (c == ' ' || c == '\t') {
            ++m_pos;
        } else if (c == '\\' && at(m_pos + 1) == '\n') {
            m_pos += 2;
            m_continued |= m_pos >= m_size;
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
    const qsizetype end = isOperatorByte(m_data[m_pos]) ? operatorEnd(m_pos) : m_pos;
    if (end == m_pos) {
        token.type = Token::Word;
        token.end = m_pos = wordEnd(m_pos);
        return token;
    }
    token.type = Token::Operator;
    token.end = m_pos = end;
    if (end - token.begin > 1 && m_data[token.begin] == '<') {
        const std::string_view text(m_data + token.begin, size_t(end - token.begin));
        if (text == "<<" || text == "<<-")
            expectHereDocument(end, text.size() == 3);
    }
    return token;
}

qsizetype PosixLexer::operatorEnd(qsizetype offset) const
{
    // Those of more than one byte; each before its own beginning.
    static constexpr std::string_view operators[] = {"&&",  "||",  ";;&", ";;", ";&", ";|", "|&", "&>>", "&>",
                                                     "<<<", "<<-", "<<",  "<&", "<>", ">>", ">&", ">|"};
    const char c = m_data[offset];
    const char next = at(offset + 1);
    if ((c == '<' || c == '>') && next == '(')
        return offset; // process substitution is a word
    if (c == '(' || c == ')' || next == '(' || next == ')' || !isOperatorByte(next))
        return offset + 1;
    const std::string_view rest(m_data + offset, size_t(std::min<qsizetype>(m_size - offset, 3)));
    for (const std::string_view text : operators) {
        if (rest.starts_with(text))
            return offset + qsizetype(text.size());
    }
    return offset + 1;
}

qsizetype PosixLexer::skipDollar(qsizetype offset)
{
    const char next = at(offset + 1);
    if (next == '(' || next == '{')
        return skipNested(offset + 1);
    return next == '\'' ? skipAnsi(offset + 1) : offset + 1;
}

qsizetype PosixLexer::wordEnd(qsizetype offset)
{
    qsizetype pos = offset;
    while (pos < m_size) {
        switch (m_data[pos]) {
        case '\\':
            if (pos + 1 >= m_size)
                return broken();
            m_continued |= m_data[pos + 1] == '\n' && pos + 2 >= m_size;
            pos += 2;
            break;
        case '\'': pos = skipSingle(pos); break;
        case '"': pos = skipDouble(pos); break;
        case '`': pos = skipNested(pos); break;
        case '$': pos = skipDollar(pos); break;
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
        default: do { ++pos;
            } while (pos < m_size && !specialBytes[static_cast<unsigned char>(m_data[pos])]);
        }
    }
    return m_size;
}

} // namespace goconf
