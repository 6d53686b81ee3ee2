// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDSyntax.h"

#include "stores/shell/ShellDialect.h"

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
        if (assignment.unquoted.isEmpty() || !ShellDialect::isIdentifier(assignment.name))
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

/// The state machine of systemd's replace_env_full; what it recurses for waits in m_outer.
class Expander
{
public:
    Expander(const QByteArray &text, const EnvironmentDSyntax::Lookup &lookup)
        : m_text(text)
        , m_lookup(lookup)
        , m_end(text.size())
    {
        if (text.contains("${"))
            findCloses();
    }

    std::optional<QByteArray> run()
    {
        for (;;) {
            while (m_at >= m_end) {
                if (m_outer.isEmpty())
                    return m_result;
                const Range outer = m_outer.takeLast();
                m_at = outer.begin;
                m_end = outer.end;
                m_open = 0;
            }
            step();
            if (m_result.size() > EnvironmentDSyntax::valueLimit)
                return std::nullopt;
        }
    }

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// m_closes[i]: the first '}' from i on that closes no brace opened from i on; -1 without one.
    void findCloses()
    {
        m_closes.fill(-1, m_text.size() + 1);
        for (qsizetype i = m_text.size() - 1; i >= 0; --i) {
            m_closes[i] = m_text[i] == '}' ? i : m_closes.at(i + 1);
            if (m_text[i] == '{' && m_closes.at(i) >= 0)
                m_closes[i] = m_closes.at(m_closes.at(i) + 1);
        }
    }

    void step()
    {
        const char next = m_at + 1 < m_end ? m_text[m_at + 1] : '\0';
        if (m_text[m_at] == '$' && next == '$') {
            m_result.append('$');
            m_at += 2;
        } else if (m_text[m_at] == '$' && next == '{') {
            braced();
        } else if (m_text[m_at] == '$' && ShellDialect::isIdentifierByte(next)) {
            qsizetype end = m_at + 1;
            while (end < m_end && ShellDialect::isIdentifierByte(m_text[end]))
                ++end;
            m_result.append(m_lookup(m_text.mid(m_at + 1, end - m_at - 1)).value_or(QByteArray()));
            m_at = end;
        } else {
            m_result.append(m_text[m_at++]);
        }
    }

    void braced()
    {
        ++m_open;
        qsizetype nameEnd = m_at + 2;
        while (nameEnd < m_end && m_text[nameEnd] != '}' && m_text[nameEnd] != ':')
            ++nameEnd;
        const std::optional<QByteArray> value = m_lookup(m_text.mid(m_at + 2, nameEnd - m_at - 2));
        const char kind = nameEnd + 1 < m_end ? m_text[nameEnd + 1] : '\0';
        if (nameEnd < m_end && m_text[nameEnd] == '}') {
            m_result.append(value.value_or(QByteArray()));
            m_at = nameEnd + 1;
            --m_open;
        } else if (kind == '-' || kind == '+') {
            choose(kind, value, nameEnd + 2);
        } else {
            literal(std::min(nameEnd + 2, m_end)); // m_open stays: the next ${NAME:-...} is read too far
        }
    }

    /// Goes on with the text of a "${NAME:-text}", or behind it.
    void choose(char kind, const std::optional<QByteArray> &value, qsizetype text)
    {
        qsizetype close = m_closes.at(text);
        for (int i = 1; i < m_open && close >= 0; ++i)
            close = m_closes.at(close + 1);
        if (close < 0 || close >= m_end) {
            literal(m_end);
            return;
        }
        m_open = 0;
        m_at = close + 1;
        if (value.has_value() == (kind == '+')) {
            if (m_at < m_end)
                m_outer.append({m_at, m_end});
            m_at = text;
            m_end = close;
        } else {
            m_result.append(value.value_or(QByteArray()));
        }
    }

    void literal(qsizetype end)
    {
        m_result.append(m_text.mid(m_at, end - m_at));
        m_at = end;
    }

    const QByteArray &m_text;
    const EnvironmentDSyntax::Lookup &m_lookup;
    QByteArray m_result;
    QVector<qsizetype> m_closes;
    QVector<Range> m_outer;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    /// Braces that systemd counts as open.
    int m_open = 0;
};

} // namespace

EnvironmentDSyntax::Reading EnvironmentDSyntax::parse(const QByteArray &bytes)
{
    return Parser(bytes).run();
}

std::optional<QByteArray> EnvironmentDSyntax::expand(const QByteArray &text, const Lookup &lookup)
{
    return Expander(text, lookup).run();
}

QByteArray EnvironmentDSyntax::quoteText(const QByteArray &value)
{
    const auto isPlain = [](char c) {
        return ShellDialect::isIdentifierByte(c) || QByteArrayView("+,-./:=@%").contains(c);
    };
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
    if (!ShellDialect::isIdentifier(name)) {
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
    if (name.size() + value.size() > valueLimit) {
        return fail(ErrorCode::TooLarge,
                    tr("the value of %1 is longer than Linux gives to a program: shorten it")
                        .arg(QString::fromLocal8Bit(name)));
    }
    return value.isEmpty() ? "${" + name + ":+}" : quoteText(value);
}

} // namespace goconf
