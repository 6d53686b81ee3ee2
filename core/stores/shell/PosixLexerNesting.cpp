// SPDX-License-Identifier: MIT
// What encloses other bytes, quotes, substitutions and here-documents: a part of PosixLexer.
#include "base/ShellName.h"
#include "stores/shell/PosixLexer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace goconf {

namespace {

/// What is open within a word: '"', '`', '{' of ${, '(' of a command, 'a' of arithmetic.
class OpenSigns
{
public:
    bool isEmpty() const { return m_signs.isEmpty(); }
    char last() const { return m_signs.back(); }
    char lastButOne() const { return m_signs.size() > 1 ? m_signs.at(m_signs.size() - 2) : '\0'; }

    /// `next` is the byte behind the sign: two brackets begin arithmetic, in which all brackets belong to it.
    void begin(char sign, char next)
    {
        const bool arithmetic = sign == '(' && (next == '(' || (!isEmpty() && last() == 'a'));
        m_signs.append(arithmetic ? 'a' : sign);
    }
    void end() { m_signs.pop_back(); }
    /// For the signs that end what they began.
    void toggle(char sign)
    {
        if (last() == sign)
            end();
        else
            m_signs.append(sign);
    }

private:
    QVarLengthArray<char, 64> m_signs;
};

} // namespace

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

qsizetype PosixLexer::skipNested(qsizetype offset)
{
    OpenSigns open;
    open.begin(m_data[offset], at(offset + 1));
    for (qsizetype pos = offset + 1; pos < m_size; ++pos) {
        const char c = m_data[pos];
        if (c == '\\') {
            ++pos;
        } else if (c == '`' || open.last() == '`') {
            if (c == '`')
                open.toggle(c);
        } else if (c == '$' && (at(pos + 1) == '{' || at(pos + 1) == '(')) {
            ++pos;
            open.begin(m_data[pos], at(pos + 1));
        } else if (c == '"') {
            open.toggle(c);
        } else if (open.last() == '"') {
            continue;
        } else if (c == '\'') {
            if (open.last() != '{' || open.lastButOne() != '"')
                pos = (m_data[pos - 1] == '$' ? skipAnsi(pos) : skipSingle(pos)) - 1;
        } else if (open.last() == '{') {
            if (c == '}')
                open.end();
        } else if (c == '(') {
            open.begin(c, at(pos + 1));
        } else if (c == ')') {
            open.end();
        } else if (open.last() == '(') {
            pos = skipInCommand(pos);
        }
        if (open.isEmpty())
            return pos + 1;
    }
    return broken();
}

// Arithmetic has neither comments nor here-documents.
qsizetype PosixLexer::skipInCommand(qsizetype offset)
{
    const char c = m_data[offset];
    // "(#" begins the flags of a pattern of zsh, but at the begin of a command or an array.
    const bool isFlag = m_data[offset - 1] == '(' && offset > 1 && !std::strchr("$=<>", m_data[offset - 2]);
    if (c == '#' && !isFlag && std::strchr(" \t\n;(", m_data[offset - 1]))
        return skipComment(offset) - 1;
    if (c == '<' && at(offset + 1) == '<' && at(offset + 2) != '<' && m_data[offset - 1] != '<') {
        const bool strips = at(offset + 2) == '-';
        expectHereDocument(offset + (strips ? 3 : 2), strips);
    } else if (c == '\n' && !m_pending.isEmpty()) {
        return skipHereDocuments(offset + 1) - 1;
    }
    return offset;
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
