// SPDX-License-Identifier: MIT
#include "stores/shell/PosixTest.h"

#include "stores/shell/PosixLexer.h"
#include "stores/shell/PosixWord.h"

#include <QFile>
#include <QFileInfo>

namespace goconf {

namespace {

bool isInteractive(ShellStart start)
{
    return start != ShellStart::LoginBatch;
}

bool isFlags(const QByteArray &raw)
{
    return raw == "$-" || raw == "\"$-\"" || raw == "${-}" || raw == "\"${-}\"";
}

std::optional<bool> negate(std::optional<bool> value, bool negated)
{
    return value && negated ? std::optional(!*value) : value;
}

std::optional<bool> decideFile(char test, const QByteArray &value)
{
    if (value.contains('\0'))
        return std::nullopt;
    const QFileInfo file(QFile::decodeName(value));
    switch (test) {
    case 'e': return file.exists();
    case 'f': return file.isFile();
    case 'd': return file.isDir();
    case 'r': return file.isReadable();
    case 's': return file.exists() && file.size() > 0;
    case 'x': return file.isExecutable();
    case 'L':
    case 'h': return file.isSymLink();
    default: return std::nullopt;
    }
}

std::optional<bool> decideString(const QByteArray &raw, bool wantsEmpty, const ShellLookup &lookup)
{
    const std::optional<QByteArray> value = expandPosixWord(raw, lookup);
    return value ? std::optional(value->isEmpty() == wantsEmpty) : std::nullopt;
}

/// The words between the brackets.
std::optional<bool> decideWords(const QByteArrayList &words, ShellStart start, const ShellLookup &lookup)
{
    if (words.size() > 1 && words.first() == "!")
        return negate(decideWords(words.mid(1), start, lookup), true);
    if (words.size() == 1)
        return decideString(words.first(), false, lookup);
    if (words.size() == 2) {
        const QByteArray &test = words.first();
        if (test == "-o" && words.last() == "interactive")
            return isInteractive(start);
        if (test == "-o" && words.last() == "login")
            return start != ShellStart::Interactive;
        if (test == "-z" || test == "-n")
            return decideString(words.last(), test == "-z", lookup);
        const std::optional<QByteArray> value = expandPosixWord(words.last(), lookup);
        return value && test.size() == 2 && test.front() == '-' ? decideFile(test.at(1), *value)
                                                                : std::nullopt;
    }
    if (words.size() != 3)
        return std::nullopt;
    const bool equal = words.at(1) == "=" || words.at(1) == "==" || words.at(1) == "=~";
    if (!equal && words.at(1) != "!=")
        return std::nullopt;
    if (isFlags(words.at(0)))
        return negate(words.at(1) == "=~" ? std::optional(isInteractive(start))
                                          : decidePosixPattern(words.at(0), words.at(2), start),
                      !equal);
    const std::optional<QByteArray> left = expandPosixWord(words.at(0), lookup);
    const std::optional<QByteArray> right = expandPosixWord(words.at(2), lookup);
    if (!left || !right || words.at(1) == "=~" || words.at(2).contains('*'))
        return std::nullopt;
    return (*left == *right) == equal;
}

std::optional<bool> decideCommand(const QByteArrayList &words, ShellStart start, const ShellLookup &lookup)
{
    if (words.isEmpty())
        return std::nullopt;
    const QByteArray &command = words.first();
    if (command == "!")
        return negate(decideCommand(words.mid(1), start, lookup), true);
    if (command == "true" || command == ":")
        return true;
    if (command == "false")
        return false;
    if (command == "test")
        return decideWords(words.mid(1), start, lookup);
    if ((command == "[" && words.last() == "]") || (command == "[[" && words.last() == "]]"))
        return decideWords(words.mid(1, words.size() - 2), start, lookup);
    return std::nullopt;
}

} // namespace

std::optional<bool> decidePosixPattern(const QByteArray &word, const QByteArray &pattern, ShellStart start)
{
    if (pattern == "*")
        return true;
    if (!isFlags(word))
        return std::nullopt;
    if (pattern == "*i*" || pattern == "*\"i\"*" || pattern == "*'i'*")
        return isInteractive(start);
    return std::nullopt;
}

std::optional<bool> decidePosixTest(const QByteArray &command, ShellStart start, const ShellLookup &lookup)
{
    if (command.size() > 1000)
        return std::nullopt;
    PosixLexer lexer(command, [](qsizetype, qsizetype) {});
    QByteArrayList words;
    std::optional<bool> result;
    QByteArray join;
    const auto settle = [&] {
        const std::optional<bool> value = decideCommand(words, start, lookup);
        words.clear();
        if (join.isEmpty())
            result = value;
        else if (join == "&&")
            result = result == false || value == false ? std::optional(false)
                     : result && value                 ? std::optional(true)
                                                       : std::nullopt;
        else
            result = result == true || value == true ? std::optional(true)
                     : result && value               ? std::optional(false)
                                                     : std::nullopt;
    };
    for (;;) {
        const PosixLexer::Token token = lexer.next();
        const QByteArray text = command.mid(token.begin, token.end - token.begin);
        if (token.type == PosixLexer::Token::End)
            break;
        if (token.type == PosixLexer::Token::Word) {
            words.append(text);
        } else if ((text == "&&" || text == "||") && !words.startsWith("[[")) {
            settle();
            join = text;
        } else if (text == "&&" || text == "||") {
            if (words.last() != "]]")
                return std::nullopt;
            settle();
            join = text;
        } else if (text == "2" || text == ">" || text == ">>" || text == ">&" || text == "&>") {
            lexer.next();
        } else {
            return std::nullopt;
        }
    }
    settle();
    return result;
}

} // namespace goconf
