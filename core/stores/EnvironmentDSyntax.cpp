// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDSyntax.h"

#include <algorithm>

namespace goconf {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isNewline(char c)
{
    return c == '\n' || c == '\r';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || isNewline(c);
}

/// The state machine of systemd's parse_env_file_internal.
class Parser
{
public:
    explicit Parser(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    EnvironmentDSyntax::Reading run()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (isSpace(c))
                next();
            else if (c == '#' || c == ';')
                skipComment();
            else
                readAssignment();
        }
        return m_reading;
    }

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }

    void next()
    {
        if (m_bytes[m_at] == '\n')
            ++m_line;
        ++m_at;
    }

    /// A backslash lets a comment go on in the next line.
    void skipComment()
    {
        while (!atEnd() && !isNewline(m_bytes[m_at])) {
            if (m_bytes[m_at] == '\\' && m_at + 1 < m_bytes.size())
                next();
            next();
        }
    }

    void readAssignment()
    {
        EnvironmentDAssignment assignment;
        assignment.begin = m_at;
        assignment.line = m_line;
        while (!atEnd() && m_bytes[m_at] != '=' && !isNewline(m_bytes[m_at]))
            assignment.name.append(m_bytes[m_at++]);
        assignment.name = assignment.name.trimmed();
        if (atEnd() || m_bytes[m_at] != '=') {
            m_reading.ignoredLines.append(assignment.line);
            return;
        }
        const qsizetype value = ++m_at;
        assignment.unquoted = readValue();
        assignment.raw = m_bytes.mid(value, m_at - value).trimmed();
        if (!atEnd() && m_bytes[m_at] == '\r')
            next();
        if (!atEnd() && m_bytes[m_at] == '\n')
            next();
        assignment.end = m_at;
        // systemd knows no empty value as written.
        if (assignment.unquoted.isEmpty() || !EnvironmentDSyntax::isName(assignment.name))
            m_reading.ignoredLines.append(assignment.line);
        else
            m_reading.assignments.append(assignment);
    }

    /// Up to, not including, the line end.
    QByteArray readValue()
    {
        QByteArray value;
        qsizetype kept = 0; // trailing blanks fall away, but not those in quotes
        bool plain = false; // within unquoted text quotes are ordinary bytes
        while (!atEnd() && !isNewline(m_bytes[m_at])) {
            const char c = m_bytes[m_at];
            if (!plain && (c == '\'' || c == '"')) {
                next();
                readQuoted(c, value);
                kept = value.size();
            } else if (c == '\\') {
                next();
                if (!atEnd() && !isNewline(m_bytes[m_at]))
                    value.append(m_bytes[m_at]);
                if (!atEnd())
                    next();
                kept = value.size();
                plain = true;
            } else if (plain || !isSpace(c)) {
                value.append(c);
                plain = true;
                if (!isSpace(c))
                    kept = value.size();
                next();
            } else {
                next();
            }
        }
        return value.left(kept);
    }

    void readQuoted(char quote, QByteArray &value)
    {
        while (!atEnd() && m_bytes[m_at] != quote) {
            char c = m_bytes[m_at];
            if (quote == '"' && c == '\\' && m_at + 1 < m_bytes.size()) {
                next();
                c = m_bytes[m_at];
                if (!QByteArrayView("\"\\`$\n").contains(c))
                    value.append('\\');
                if (c != '\n')
                    value.append(c);
            } else {
                value.append(c);
            }
            next();
        }
        if (!atEnd())
            next();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    EnvironmentDSyntax::Reading m_reading;
};

/// End of "${NAME..." begun at `at`: the index of its '}'; -1 when there is none.
qsizetype closingBrace(const QByteArray &text, qsizetype at)
{
    int open = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == '{')
            ++open;
        else if (text[i] == '}' && --open == 0)
            return i;
    }
    return -1;
}

/// What stands for the inside of "${...}"; nothing when it is no expansion.
std::optional<QByteArray> braced(const QByteArray &inside, const EnvironmentDSyntax::Lookup &lookup)
{
    const qsizetype colon = inside.indexOf(':');
    if (colon < 0)
        return lookup(inside).value_or(QByteArray());
    const char kind = colon + 1 < inside.size() ? inside[colon + 1] : '\0';
    if (kind != '-' && kind != '+')
        return std::nullopt;
    const QByteArray value = lookup(inside.left(colon)).value_or(QByteArray());
    const QByteArray other = inside.mid(colon + 2);
    if (kind == '-')
        return value.isEmpty() ? EnvironmentDSyntax::expand(other, lookup) : value;
    return value.isEmpty() ? QByteArray() : EnvironmentDSyntax::expand(other, lookup);
}

} // namespace

EnvironmentDSyntax::Reading EnvironmentDSyntax::parse(const QByteArray &bytes)
{
    return Parser(bytes).run();
}

QByteArray EnvironmentDSyntax::expand(const QByteArray &text, const Lookup &lookup)
{
    QByteArray result;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] != '$' || i + 1 >= text.size()) {
            result.append(text[i++]);
        } else if (text[i + 1] == '$') {
            result.append('$');
            i += 2;
        } else if (text[i + 1] == '{') {
            const qsizetype close = closingBrace(text, i + 1);
            const auto value = close < 0 ? std::nullopt : braced(text.mid(i + 2, close - i - 2), lookup);
            if (value) {
                result.append(*value);
                i = close + 1;
            } else {
                result.append("${");
                i += 2;
            }
        } else if (isNameByte(text[i + 1])) {
            qsizetype end = i + 1;
            while (end < text.size() && isNameByte(text[end]))
                ++end;
            result.append(lookup(text.mid(i + 1, end - i - 1)).value_or(QByteArray()));
            i = end;
        } else {
            result.append(text[i++]);
        }
    }
    return result;
}

QByteArray EnvironmentDSyntax::quoteText(const QByteArray &value)
{
    const auto isPlain = [](char c) { return isNameByte(c) || QByteArrayView("+,-./:=@%").contains(c); };
    if (std::all_of(value.begin(), value.end(), isPlain))
        return value;
    QByteArray quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            quoted.append('\\');
        if (c == '$')
            quoted.append('$'); // the expansion makes one of two
        quoted.append(c);
    }
    return quoted + '"';
}

Result<QByteArray> EnvironmentDSyntax::quote(const QByteArray &name, const QByteArray &value)
{
    if (!isName(name)) {
        return fail(
            ErrorCode::InvalidValue,
            tr("%1 is no name for environment.d: use letters, digits and underscores, and no digit first")
                .arg(QString::fromLocal8Bit(name)));
    }
    const bool control = std::any_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7f;
    });
    if (control || !QByteArrayView(value).isValidUtf8()) {
        return fail(ErrorCode::InvalidValue,
                    tr("environment.d cannot hold the value of %1: systemd takes only UTF-8 without control "
                       "characters")
                        .arg(QString::fromLocal8Bit(name)));
    }
    return value.isEmpty() ? "${" + name + ":+}" : quoteText(value);
}

bool EnvironmentDSyntax::isName(const QByteArray &name)
{
    return !name.isEmpty() && !(name[0] >= '0' && name[0] <= '9') &&
           std::all_of(name.begin(), name.end(), isNameByte);
}

} // namespace goconf
