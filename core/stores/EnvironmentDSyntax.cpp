// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDSyntax.h"

#include "base/ShellName.h"

#include <algorithm>

namespace goconf {

namespace {

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
        if (const qsizetype zero = m_bytes.indexOf('\0'); zero >= 0) {
            m_reading.zeroByteLine = 1 + int(m_bytes.first(zero).count('\n'));
            return m_reading;
        }
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
            const bool escape = m_bytes[m_at] == '\\';
            next();
            if (escape && !atEnd())
                next();
            m_reading.goesOn = escape && atEnd();
        }
    }

    void readAssignment()
    {
        EnvironmentDAssignment assignment;
        assignment.begin = m_at;
        assignment.line = m_line;
        assignment.name.append(m_bytes[m_at++]); // also a '='
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
        if (assignment.unquoted.isEmpty() || !isShellName(assignment.name))
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
                m_reading.goesOn = atEnd();
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
        const int line = m_line;
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
        if (atEnd())
            m_reading.openQuoteLine = line;
        else
            next();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    EnvironmentDSyntax::Reading m_reading;
};

} // namespace

EnvironmentDSyntax::Reading EnvironmentDSyntax::parse(const QByteArray &bytes)
{
    return Parser(bytes).run();
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
    if (!isShellName(name)) {
        return fail(
            ErrorCode::InvalidValue,
            tr("%1 is no name for environment.d: use letters, digits and underscores, and no digit first")
                .arg(QString::fromUtf8(name)));
    }
    const bool control = std::any_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7f;
    });
    if (control || !QByteArrayView(value).isValidUtf8()) {
        return fail(ErrorCode::InvalidValue,
                    tr("environment.d cannot hold the value of %1: systemd takes only UTF-8 without control "
                       "characters")
                        .arg(QString::fromUtf8(name)));
    }
    if (name.size() + value.size() > valueLimit) {
        return fail(ErrorCode::TooLarge,
                    tr("the value of %1 is longer than Linux gives to a program: shorten it")
                        .arg(QString::fromUtf8(name)));
    }
    return value.isEmpty() ? "${" + name + ":+}" : quoteText(value);
}

} // namespace goconf
