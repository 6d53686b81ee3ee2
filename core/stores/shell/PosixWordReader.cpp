// SPDX-License-Identifier: MIT
#include "stores/shell/PosixWordReader.h"

#include "base/ShellName.h"

#include <cstring>

namespace goconf {

namespace {

/// Stands for itself in a word, whatever is around it.
bool isPlainByte(char c)
{
    return isNameByte(c) || c == '/' || c == '.' || c == '-';
}

bool isSpecialInDoubleQuotes(char c)
{
    return c == '"' || c == '$' || c == '`' || c == '\\';
}

} // namespace

std::optional<QByteArray> PosixWordReader::word(bool quoted)
{
    if (m_depth > 8)
        return std::nullopt;
    while (m_pos < m_raw.size() && !m_failed) {
        if (quoted)
            doubleQuoted();
        else
            unquoted();
    }
    if (m_failed)
        return std::nullopt;
    return QByteArray(m_value.data(), m_value.size());
}

// At least one byte, which the caller knows to mean nothing else here.
void PosixWordReader::plainBytes()
{
    qsizetype end = m_pos + 1;
    while (end < m_raw.size() && isPlainByte(m_raw[end]))
        ++end;
    take(end);
}

void PosixWordReader::unquoted()
{
    const char c = m_raw.at(m_pos);
    switch (c) {
    case '\\':
        if (m_pos + 1 < m_raw.size() && at(m_pos + 1) != '\n')
            m_value.append(at(m_pos + 1));
        m_pos += 2;
        return;
    case '\'': singleQuoted(); return;
    case '"':
        ++m_pos;
        while (m_pos < m_raw.size() && at(m_pos) != '"' && !m_failed)
            doubleQuoted();
        ++m_pos;
        return;
    case '$':
        if (at(m_pos + 1) == '\'')
            ansiQuoted();
        else if (at(m_pos + 1) == '"')
            ++m_pos;
        else
            parameter();
        return;
    case '~':
        if (m_pos == 0 || m_raw.at(m_pos - 1) == ':') {
            tilde();
            return;
        }
        break;
    case '`':
    case '(':
    case '<':
    case '>':
    case ' ':
    case '\t': m_failed = true; return;
    default: break;
    }
    plainBytes();
}

void PosixWordReader::singleQuoted()
{
    const qsizetype end = m_raw.indexOf('\'', m_pos + 1);
    if (end < 0) {
        m_failed = true;
        return;
    }
    ++m_pos;
    take(end);
    ++m_pos;
}

void PosixWordReader::doubleQuoted()
{
    const char c = m_raw.at(m_pos);
    if (c == '`') {
        m_failed = true;
    } else if (c == '$') {
        parameter();
    } else if (c == '\\' && m_pos + 1 < m_raw.size() && std::strchr("$`\"\\\n", at(m_pos + 1))) {
        if (at(m_pos + 1) != '\n')
            m_value.append(at(m_pos + 1));
        m_pos += 2;
    } else {
        qsizetype end = m_pos + 1;
        while (end < m_raw.size() && !isSpecialInDoubleQuotes(m_raw[end]))
            ++end;
        take(end);
    }
}

void PosixWordReader::ansiQuoted()
{
    for (m_pos += 2; m_pos < m_raw.size() && at(m_pos) != '\''; ++m_pos) {
        if (at(m_pos) == '\\')
            ansiEscape();
        else
            m_value.append(at(m_pos));
    }
    ++m_pos;
}

void PosixWordReader::ansiEscape()
{
    static constexpr char names[] = "abefnrtv\\'\"E?";
    static constexpr char values[] = "\a\b\x1b\f\n\r\t\v\\'\"\x1b?";
    const char c = at(++m_pos);
    const char *found = c ? std::strchr(names, c) : nullptr;
    if (found) {
        m_value.append(values[found - names]);
    } else if (c == 'x') {
        ++m_pos;
        ansiNumber(16, 2);
    } else if (c >= '0' && c <= '7') {
        ansiNumber(8, 3);
    } else {
        m_failed = true; // \u, \c and what only one of the shells knows
    }
}

void PosixWordReader::ansiNumber(int base, int digits)
{
    qsizetype end = m_pos;
    while (end < m_raw.size() && end - m_pos < digits) {
        const char c = m_raw.at(end);
        const bool isDigit =
            base == 8 ? (c >= '0' && c <= '7') : bool(std::isxdigit(static_cast<unsigned char>(c)));
        if (!isDigit)
            break;
        ++end;
    }
    bool ok = false;
    m_value.append(char(m_raw.sliced(m_pos, end - m_pos).toByteArray().toInt(&ok, base)));
    m_failed |= !ok;
    m_pos = end - 1;
}

void PosixWordReader::tilde()
{
    const char next = at(m_pos + 1);
    if (next != '/' && next != ':' && next != '\0') {
        m_failed = true;
        return;
    }
    append(m_lookup("HOME"));
    ++m_pos;
}

QByteArray PosixWordReader::name()
{
    qsizetype end = m_pos;
    while (end < m_raw.size() && isNameByte(m_raw.at(end)))
        ++end;
    const QByteArray name = QByteArray::fromRawData(m_raw.data() + m_pos, end - m_pos);
    m_pos = end;
    return name;
}

void PosixWordReader::parameter()
{
    ++m_pos;
    if (at(m_pos) == '{') {
        bracedParameter();
        return;
    }
    const QByteArray variable = name();
    if (isShellName(variable))
        append(m_lookup(variable));
    else
        m_failed = !variable.isEmpty() || (m_pos < m_raw.size() && std::strchr("(@*#?-$!{[", at(m_pos)));
    if (variable.isEmpty())
        m_value.append('$');
}

// ${NAME}, and with - :- + :+ and a word. The word ends at the bracket that belongs to this one.
void PosixWordReader::bracedParameter()
{
    ++m_pos;
    const QByteArray variable = name();
    int depth = 1;
    qsizetype end = m_pos;
    for (; end < m_raw.size(); ++end) {
        if (m_raw.at(end) == '\\')
            ++end;
        else if (m_raw.at(end) == '{' && m_raw.at(end - 1) == '$')
            ++depth;
        else if (m_raw.at(end) == '}' && --depth == 0)
            break;
    }
    if (end >= m_raw.size() || !isShellName(variable)) {
        m_failed = true;
        return;
    }
    QByteArrayView rest = m_raw.sliced(m_pos, end - m_pos);
    m_pos = end + 1;
    const std::optional<QByteArray> value = m_lookup(variable);
    if (rest.isEmpty() || rest == "-" || rest == ":-") {
        append(value);
        return;
    }
    const bool emptyCounts = rest.startsWith(':');
    rest = rest.sliced(emptyCounts ? 1 : 0);
    const char operation = rest.isEmpty() ? '\0' : rest.front();
    if (!value || (operation != '-' && operation != '+')) {
        m_failed = true;
        return;
    }
    // An unset variable is known as empty here, so ${A-x} and ${A:-x} are one.
    const QByteArrayView word = rest.sliced(1);
    const bool useWord = (operation == '-') == value->isEmpty();
    if (useWord)
        append(PosixWordReader(word, m_lookup, m_depth + 1).word(false));
    else if (operation == '-')
        append(value);
}

} // namespace goconf
