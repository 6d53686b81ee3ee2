// SPDX-License-Identifier: MIT
#include "base/Secret.h"

#include "base/SecretSigns.h"
#include "base/ShellName.h"
#include "base/UrlUserInfo.h"

#include <QVector>

#include <algorithm>

namespace goconf {

namespace {

constexpr QByteArrayView mask("*****");

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// One pass over a text that copies it to `result` and leaves the secrets out.
class Masker
{
public:
    explicit Masker(const QByteArray &text)
        : m_text(text)
        , m_lowered(text.toLower())
    {
        for (const QByteArrayView word : SecretSigns::all())
            m_signs.append({word, -1});
    }

    QByteArray run()
    {
        while (seekLine()) {
            while (m_position < m_text.size() && m_text.at(m_position) != '\n')
                step();
        }
        if (m_copied == 0)
            return m_text.toByteArray();
        return m_result.append(m_text.sliced(m_copied));
    }

private:
    /// Goes to the begin of the next line that may hold a secret: most texts have few, and large ones are to
    /// be shown at once.
    bool seekLine()
    {
        qsizetype next = m_text.size();
        for (Sign &sign : m_signs) {
            if (sign.position < m_position) {
                const qsizetype found = m_lowered.indexOf(sign.word, m_position);
                sign.position = found < 0 ? m_text.size() : found;
            }
            next = std::min(next, sign.position);
        }
        if (next == m_text.size())
            return false;
        m_position = std::max(m_position, m_text.first(next).lastIndexOf('\n') + 1);
        m_setCommand = false;
        return true;
    }

    void step()
    {
        const char c = m_text.at(m_position);
        if (c == ':' && m_text.sliced(m_position).startsWith("://")) {
            m_position += 3;
            hide(UrlUserInfo::behindScheme(m_text, m_position));
        } else if (hide(UrlUserInfo::bareAt(m_text, m_position))) {
            return;
        } else if (isNameByte(c)) {
            if (!hide(SecretSigns::shapeAt(m_text, m_position)))
                maskAssignment();
        } else {
            ++m_position;
        }
    }

    /// Whether there is such a range; it is passed then.
    bool hide(const std::optional<SecretSigns::Range> &secret)
    {
        if (!secret)
            return false;
        m_position = secret->begin;
        if (secret->begin < secret->end)
            replaceUpTo(secret->end);
        return true;
    }

    char at(qsizetype position) const { return position < m_text.size() ? m_text.at(position) : '\0'; }

    /// Puts the mask in the place of [m_position, end), one line end per line that is left out.
    void replaceUpTo(qsizetype end)
    {
        const QByteArrayView secret = m_text.sliced(m_position, end - m_position);
        m_result.append(m_text.sliced(m_copied, m_position - m_copied)).append(mask);
        for (qsizetype lines = std::count(secret.begin(), secret.end(), '\n'); lines > 0; --lines)
            m_result.append('\n').append(mask);
        m_copied = m_position = end;
    }

    void maskAssignment()
    {
        const qsizetype begin = m_position;
        while (isNameByte(at(m_position)))
            ++m_position;
        const QByteArrayView name = m_text.sliced(begin, m_position - begin);
        // Of the commands that separate name and value by a blank: set (fish), setenv (csh, launchctl).
        if (name == "set" || name == "setenv") {
            m_setCommand = true;
            return;
        }
        if (!isSecretName(name))
            return;
        const qsizetype value = valueAfterName(m_position);
        if (value < 0 || at(value) == '\0' || at(value) == '\n' || at(value) == '\r')
            return;
        m_position = value;
        replaceUpTo(endOfValue(value, quoteAround(begin)));
    }

    /// The quote that is opened on the line of `position` and still open there; '\0' when there is none.
    char quoteAround(qsizetype position) const
    {
        char quote = '\0';
        for (qsizetype i = m_text.first(position).lastIndexOf('\n') + 1; i < position; ++i) {
            const char c = m_text.at(i);
            if (c == '\\' && quote != '\'')
                ++i;
            else if (quote == '\0' && (c == '"' || c == '\''))
                quote = c;
            else if (c == quote)
                quote = '\0';
        }
        return quote;
    }

    /// Where the value begins, when what stands at `position`, behind a name, makes an assignment; else -1.
    qsizetype valueAfterName(qsizetype position) const
    {
        const bool quoted = at(position) == '"' || at(position) == '\'';
        qsizetype sign = position + (quoted ? 1 : 0);
        const bool blank = isBlank(at(sign));
        while (isBlank(at(sign)))
            ++sign;
        // NAME=, NAME+=, $env:NAME =, ${NAME:=, ${NAME:-
        if (at(sign) == '+' || at(sign) == ':') {
            if (at(sign + 1) == '=' || (at(sign) == ':' && at(sign + 1) == '-'))
                return skipBlanks(sign + 2);
        }
        if (at(sign) == '=')
            return skipBlanks(sign + 1);
        // "NAME": and 'NAME',
        if (quoted && (at(sign) == ':' || at(sign) == ','))
            return skipBlanks(sign + 1);
        return m_setCommand && blank ? sign : -1;
    }

    qsizetype skipBlanks(qsizetype position) const
    {
        while (isBlank(at(position)))
            ++position;
        return position;
    }

    /// The end of the line on which a value ends that begins at `position`. A quote that was open before, as
    /// in 'Token=abc', may close there and opens nothing; but where a value begins with one, what was taken
    /// for open may have been an apostrophe.
    qsizetype endOfValue(qsizetype position, char around) const
    {
        if (at(position) == around && !isBlank(at(position + 1)) && at(position + 1) != '\n')
            around = '\0';
        while (position < m_text.size() && m_text.at(position) != '\n' && m_text.at(position) != '\r') {
            const char c = m_text.at(position);
            if (c == '\\') {
                position = std::min(position + 2, m_text.size());
            } else if (c != around && (c == '"' || c == '\'')) {
                const qsizetype close = closingQuote(position);
                position = close < 0 ? position + 1 : close + 1;
            } else {
                ++position;
            }
        }
        return position;
    }

    /// -1 when the quote is never closed, so that it is a character like any other.
    qsizetype closingQuote(qsizetype open) const
    {
        const char quote = m_text.at(open);
        for (qsizetype i = open + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) == '\\' && quote == '"')
                ++i;
            else if (m_text.at(i) == quote)
                return i;
        }
        return -1;
    }

    struct Sign
    {
        QByteArrayView word;
        /// Where it comes next; the end of the text when it does not.
        qsizetype position;
    };

    QByteArrayView m_text;
    QByteArray m_lowered;
    QVector<Sign> m_signs;
    QByteArray m_result;
    qsizetype m_position = 0;
    /// Everything before is in the result or left out of it.
    qsizetype m_copied = 0;
    /// A command that separates by blanks came before on this line.
    bool m_setCommand = false;
};

} // namespace

QByteArray masked(const QByteArray &text)
{
    return Masker(text).run();
}

QString masked(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray result = masked(bytes);
    return result == bytes ? text : QString::fromUtf8(result);
}

QString maskedValue(const QString &name, const QString &value)
{
    if (isSecretName(name.toUtf8()))
        return value.isEmpty() ? value : QString::fromLatin1(mask.data(), mask.size());
    return masked(value);
}

} // namespace goconf
