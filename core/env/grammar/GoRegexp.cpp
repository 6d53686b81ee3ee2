// SPDX-License-Identifier: MIT
#include "env/grammar/GoRegexp.h"

namespace goconf {

namespace {

bool isRepetition(char byte)
{
    return byte == '*' || byte == '+' || byte == '?';
}

tl::unexpected<Error> invalid(const QString &what, const char *go)
{
    return fail(ErrorCode::InvalidValue, what,
                QStringLiteral("error parsing regexp: ") + QString::fromLatin1(go));
}

} // namespace

Result<void> GoRegexp::check(const QByteArray &expression)
{
    int depth = 0;
    bool repeatable = false;
    for (qsizetype i = 0; i < expression.size();) {
        const char byte = expression.at(i);
        if (byte == '\\' || byte == '[' || isRepetition(byte)) {
            const auto next = byte == '['    ? skipClass(expression, i)
                              : byte == '\\' ? checkEscape(expression, i)
                                             : checkRepetition(expression, i, repeatable);
            if (!next)
                return fail(next.error());
            i = *next;
            repeatable = true;
            continue;
        }
        if (byte == '(') {
            const QByteArray head = expression.mid(i, 4);
            if (head.startsWith("(?=") || head.startsWith("(?!") || head == "(?<=" || head == "(?<!")
                return invalid(tr("Go's expressions cannot look ahead or behind."),
                               "invalid or unsupported Perl syntax");
            ++depth;
            i += head.startsWith("(?") ? 1 : 0;
        } else if (byte == ')' && --depth < 0) {
            return invalid(tr("A parenthesis is closed that was never opened."), "unexpected )");
        }
        repeatable = byte != '(' && byte != '|';
        ++i;
    }
    if (depth > 0)
        return invalid(tr("A parenthesis is opened but never closed."), "missing closing )");
    return {};
}

// One '?' behind a repetition makes it lazy; any further one repeats a repetition.
Result<qsizetype> GoRegexp::checkRepetition(const QByteArray &expression, qsizetype sign, bool repeatable)
{
    if (!repeatable)
        return invalid(
            tr("“%1” stands where there is nothing to repeat.").arg(QLatin1Char(expression.at(sign))),
            "missing argument to repetition operator");
    const bool lazy = sign + 1 < expression.size() && expression.at(sign + 1) == '?';
    const qsizetype end = sign + (lazy ? 2 : 1);
    if (end < expression.size() && isRepetition(expression.at(end)))
        return invalid(tr("Two repetitions follow each other."), "invalid nested repetition operator");
    return end;
}

Result<qsizetype> GoRegexp::checkEscape(const QByteArray &expression, qsizetype backslash)
{
    if (backslash + 1 == expression.size())
        return invalid(tr("The expression ends with a lone backslash."),
                       "trailing backslash at end of expression");
    const char next = expression.at(backslash + 1);
    const char after = backslash + 2 < expression.size() ? expression.at(backslash + 2) : '\0';
    const bool octal = next <= '7' && after >= '0' && after <= '7';
    if (next >= '1' && next <= '9' && !octal)
        return invalid(tr("Go's expressions cannot refer back with “\\%1”.").arg(QLatin1Char(next)),
                       "invalid escape sequence");
    if (next == 'Q') {
        const qsizetype end = expression.indexOf("\\E", backslash);
        return end < 0 ? expression.size() : end + 2;
    }
    return backslash + 2;
}

Result<qsizetype> GoRegexp::skipClass(const QByteArray &expression, qsizetype bracket)
{
    qsizetype i = bracket + 1;
    if (i < expression.size() && expression.at(i) == '^')
        ++i;
    for (bool first = true; i < expression.size(); first = false) {
        const char byte = expression.at(i);
        if (byte == ']' && !first)
            return i + 1;
        if (byte == '[' && expression.mid(i, 2) == "[:") {
            const qsizetype end = expression.indexOf(":]", i + 2);
            i = end < 0 ? i + 1 : end + 2;
            continue;
        }
        i += byte == '\\' ? 2 : 1;
    }
    return invalid(tr("A bracket is opened but never closed."), "missing closing ]");
}

} // namespace goconf
