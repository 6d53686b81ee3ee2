// SPDX-License-Identifier: MIT
// EnvironmentDSyntax::expand.
#include "base/ShellName.h"
#include "stores/EnvironmentDSyntax.h"

#include <algorithm>

namespace goconf {

namespace {

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
        } else if (m_text[m_at] == '$' && isNameByte(next)) {
            qsizetype end = m_at + 1;
            while (end < m_end && isNameByte(m_text[end]))
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

std::optional<QByteArray> EnvironmentDSyntax::expand(const QByteArray &text, const Lookup &lookup)
{
    return Expander(text, lookup).run();
}

} // namespace goconf
