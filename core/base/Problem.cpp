// SPDX-License-Identifier: MIT
#include "base/Problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Problem)
};

QStringView firstWord(const QString &text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u',' || c == u';'; });
    return QStringView(text).first(end - text.begin());
}

/// A word of the language: letters, at most the first of them a capital. GOPATH, go.env and /etc are none.
bool isWord(QStringView word)
{
    return !word.isEmpty() && word != "goconf"_L1 &&
           std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
           word.front().unicode() < 0x80 && word.front().isLetter();
}

/// A name, which keeps its capital.
bool isProperName(QStringView word)
{
    constexpr QLatin1StringView names[] = {"Go"_L1, "Windows"_L1, "Linux"_L1, "Debian"_L1};
    return std::find(std::begin(names), std::end(names), word) != std::end(names);
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Names between quotation marks, or set apart as code is in the window, are of any language.
bool isChinese(const QString &text)
{
    constexpr char16_t isolates[] = {0x2066, 0x2068, 0x2069};
    int names = 0;
    for (const QChar c : text) {
        if (c == u'“' || c == isolates[0] || c == isolates[1])
            ++names;
        else if (c == u'”' || c == isolates[2])
            names = std::max(0, names - 1);
        else if (names == 0 && isHan(c))
            return true;
    }
    return false;
}

QString inLine(const QString &text)
{
    QString result = text.endsWith(u'.') || text.endsWith(u'。') ? text.chopped(1) : text;
    const QStringView first = firstWord(result);
    if (isWord(first) && !isProperName(first))
        result[0] = result.at(0).toLower();
    return result;
}

} // namespace

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info"_L1;
    case Severity::Warning: return "warning"_L1;
    case Severity::Error: return "error"_L1;
    }
    Q_UNREACHABLE();
}

QString oneLine(const Problem &problem)
{
    if (problem.advice.isEmpty())
        return inLine(problem.message);
    return Text::tr("%1: %2").arg(inLine(problem.message), inLine(problem.advice));
}

QString sentence(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString result = text;
    if (isWord(firstWord(text)))
        result[0] = result.at(0).toUpper();
    if (!u".?!。？！"_s.contains(result.back()))
        result.append(isChinese(text) ? u'。' : u'.');
    return result;
}

QString sentenceGap(const QString &before)
{
    return before.isEmpty() || u"。？！"_s.contains(before.back()) ? QString() : u" "_s;
}

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            text += sentenceGap(text) + sentence;
    }
    return text;
}

} // namespace goconf
