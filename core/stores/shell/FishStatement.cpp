// SPDX-License-Identifier: MIT
#include "stores/shell/FishStatement.h"

#include "base/ShellName.h"

#include <utility>

namespace goconf {

namespace {

/// Short or long option in any of the words, also in a bundle such as -gx.
bool hasOption(const QByteArrayList &words, char letter, const QByteArray &name)
{
    for (qsizetype i = 1; i < words.size() && words.at(i).startsWith('-'); ++i) {
        const QByteArray &word = words.at(i);
        if (word == "--" + name || (!word.startsWith("--") && word.contains(letter)))
            return true;
    }
    return false;
}

bool setTargets(const QByteArrayList &words, const QByteArray &name)
{
    if (hasOption(words, 'q', "query") || hasOption(words, 'n', "names") || hasOption(words, 'S', "show") ||
        hasOption(words, 'l', "local") || hasOption(words, 'f', "function"))
        return false;
    qsizetype target = 1;
    while (target < words.size() && words.at(target).startsWith('-'))
        ++target;
    if (target >= words.size())
        return false;
    const QByteArray word = words.at(target).split('[').constFirst();
    return word == name || (name == "PATH" && word == "fish_user_paths");
}

/// The text of a word without its quotes; nothing when it holds escapes for bytes.
std::optional<QByteArray> literal(const QByteArray &word)
{
    QByteArray result;
    char quote = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (c == '\\' && i + 1 < word.size()) {
            const char next = word[++i];
            if (quote == 0 && isNameByte(next))
                return std::nullopt;
            if (quote != 0 && next != '\\' && next != quote)
                result += c;
            result += next;
        } else if (quote == 0 && (c == '\'' || c == '"')) {
            quote = c;
        } else if (c == quote && quote != 0) {
            quote = 0;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

QVector<QByteArrayList> simpleFishCommands(const QByteArray &text)
{
    QVector<QByteArrayList> commands(1);
    QByteArray word;
    char quote = 0;
    const auto endWord = [&] {
        if (!word.isEmpty())
            commands.last().append(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            word += c;
            word += text[++i];
        } else if (quote != 0 || c == '"' || c == '\'') {
            quote = quote == 0 ? c : (quote == c ? '\0' : quote);
            word += c;
        } else if (c == ' ' || c == '\t') {
            endWord();
        } else if (c == ';' || c == '|' || c == '&') {
            endWord();
            commands.append(QByteArrayList());
        } else {
            word += c;
        }
    }
    endWord();
    return commands;
}

bool setsFishVariable(const QByteArrayList &words, const QByteArray &name)
{
    if (words.isEmpty())
        return false;
    const QByteArray &command = words.constFirst();
    for (const char *prefix : {"not", "!", "and", "or", "time", "builtin", "if", "while"}) {
        if (command == prefix)
            return setsFishVariable(words.mid(1), name);
    }
    if (command == "set")
        return setTargets(words, name);
    if (command == "read")
        return words.mid(1).contains(name) && !hasOption(words, 'l', "local");
    if (command == "for" || command == "setenv")
        return words.value(1) == name;
    if (command == "fish_add_path")
        return name == "PATH";
    for (const char *reader : {"env", "echo", "printf", "test", "[", "string", "contains", "count"}) {
        if (command == reader)
            return false;
    }
    if (command.contains('='))
        return false;
    for (const QByteArray &word : words) {
        if (word.startsWith(name + '=') || word.startsWith('\'' + name + '='))
            return true;
    }
    return false;
}

QByteArray sourcedFishWord(const QByteArray &text)
{
    const QByteArrayList words = simpleFishCommands(text).constFirst();
    const qsizetype at = words.value(0) == "builtin" ? 1 : 0;
    const QByteArray command = words.value(at);
    return command == "source" || command == "." ? words.value(at + 1) : QByteArray();
}

QVector<TracedFishCommand> tracedFishCommands(const QByteArray &trace)
{
    QVector<TracedFishCommand> commands;
    const QByteArrayList lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype mark = line.indexOf("> ");
        if (mark >= 0 && line.left(mark).count('-') == mark)
            commands.append({int(mark), line.mid(mark + 2)});
    }
    return commands;
}

QByteArrayList sourcedFishFiles(const QVector<TracedFishCommand> &trace)
{
    QByteArrayList files;
    for (const TracedFishCommand &command : trace) {
        const QByteArray word = sourcedFishWord(command.text);
        if (!word.isEmpty())
            files.append(word);
    }
    return files;
}

std::optional<QByteArray> assignedFishValue(const QByteArrayList &words, const QByteArray &name)
{
    if (words.value(0) != "set") {
        for (const QByteArray &word : words) {
            const std::optional<QByteArray> text = literal(word);
            if (text && text->startsWith(name + '='))
                return text->mid(name.size() + 1);
        }
        return std::nullopt;
    }
    if (hasOption(words, 'e', "erase") || hasOption(words, 'a', "append") || hasOption(words, 'p', "prepend"))
        return std::nullopt;
    qsizetype at = 1;
    while (at < words.size() && words.at(at).startsWith('-'))
        ++at;
    if (words.value(at) != name)
        return std::nullopt;
    QByteArrayList elements;
    for (const QByteArray &word : words.mid(at + 1)) {
        const std::optional<QByteArray> element = literal(word);
        if (!element)
            return std::nullopt;
        elements.append(*element);
    }
    // fish(1), "Path variables".
    return elements.join(name.endsWith("PATH") ? ':' : ' ');
}

} // namespace goconf
