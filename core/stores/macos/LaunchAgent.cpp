// SPDX-License-Identifier: MIT
#include "stores/macos/LaunchAgent.h"

#include "stores/shell/PosixWord.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// One word of a command; a separator of commands is a word without text.
struct Word
{
    QByteArray raw;
    std::optional<QByteArray> value;
    int line = 0;
};

bool endsWord(char c)
{
    return QByteArrayView(" \t\n;&|").contains(c);
}

/// The words of a shell script as far as it is made of simple commands.
QVector<Word> wordsOf(const QByteArray &script, int line, const QByteArray &home)
{
    const auto look = [&](const QByteArray &name) {
        return name == "HOME" ? std::optional(home) : std::nullopt;
    };
    QVector<Word> words;
    qsizetype begin = 0;
    char quote = '\0';
    for (qsizetype i = 0; i <= script.size(); ++i) {
        const char c = i < script.size() ? script.at(i) : ';';
        const bool last = i >= script.size();
        if (quote != '\0' && !last) {
            if (c == '\\' && quote == '"')
                ++i;
            else if (c == quote)
                quote = '\0';
        } else if (c == '\\') {
            ++i;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (endsWord(c)) {
            const QByteArray raw = script.mid(begin, i - begin);
            if (!raw.isEmpty())
                words.append({raw, expandPosixWord(raw, look), line});
            if (c != ' ' && c != '\t')
                words.append({{}, std::nullopt, line});
            begin = i + 1;
        }
    }
    return words;
}

QVector<Word> commandOf(const PropertyList &agent, const QByteArray &home)
{
    QVector<Word> words;
    const PropertyList *arguments = agent.find(u"ProgramArguments"_s);
    if (!arguments)
        return words;
    for (const PropertyList &argument : arguments->items) {
        const QByteArray text = argument.text.toUtf8();
        words.append({text, text, argument.line});
    }
    // sh -c SCRIPT, bash -lc SCRIPT
    const bool isScript = words.size() >= 3 && words.at(0).raw.endsWith("sh") &&
                          words.at(1).raw.startsWith('-') && words.at(1).raw.endsWith('c');
    return isScript ? wordsOf(words.at(2).raw, words.at(2).line, home) : words;
}

bool isLaunchctl(const Word &word)
{
    return word.raw == "launchctl" || word.raw.endsWith("/launchctl");
}

} // namespace

QVector<EnvEntry> launchAgentEntries(const PropertyList &agent, const QString &path, const QByteArray &home)
{
    QVector<EnvEntry> entries;
    if (agent.isTrue(u"Disabled"_s))
        return entries;
    const bool atLogin = agent.isTrue(u"RunAtLoad"_s);
    const QVector<Word> words = commandOf(agent, home);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!isLaunchctl(words.at(i)) || words.at(i + 1).raw != "setenv")
            continue;
        qsizetype pair = i + 2;
        for (; pair + 1 < words.size() && words.at(pair).value && !words.at(pair + 1).raw.isEmpty();
             pair += 2) {
            const Word &value = words.at(pair + 1);
            const bool known = atLogin && value.value;
            entries.append({*words.at(pair).value,
                            value.raw,
                            value.value.value_or(value.raw),
                            {path, value.line},
                            known ? Certainty::Static : Certainty::Conditional});
        }
        i = pair - 1;
    }
    return entries;
}

} // namespace goconf
