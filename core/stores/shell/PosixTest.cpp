// SPDX-License-Identifier: MIT
#include "stores/shell/PosixTest.h"

#include "base/PathBytes.h"
#include "platform/ShellCalls.h"
#include "stores/shell/PosixLexer.h"
#include "stores/shell/PosixWord.h"

#include <QFileInfo>
#include <QVarLengthArray>

#include <span>

namespace goconf {

namespace {

bool isInteractive(ShellStart start)
{
    return start != ShellStart::LoginBatch;
}

/// Parts of the command; a test rarely has more, so that none is allocated.
using Words = std::span<const QByteArrayView>;

bool isFlags(QByteArrayView raw)
{
    return raw == "$-" || raw == "\"$-\"" || raw == "${-}" || raw == "\"${-}\"";
}

std::optional<bool> negate(std::optional<bool> value, bool negated)
{
    return value && negated ? std::optional(!*value) : value;
}

std::optional<bool> decideFile(char test, const QByteArray &value, const PosixTestWorld &world)
{
    if (value.contains('\0'))
        return std::nullopt;
    // Long profiles have thousands of these: no QFileInfo for them.
    const platform::PathKind kind = platform::kindOf(value);
    if (test == 'd')
        return kind == platform::PathKind::Folder;
    const bool planned = kind == platform::PathKind::None && world.planned(value);
    switch (test) {
    case 'e': return planned || kind != platform::PathKind::None;
    case 'f': return planned || kind == platform::PathKind::File;
    default: break;
    }
    const QFileInfo file(pathText(value));
    switch (test) {
    case 'r': return planned || file.isReadable();
    case 's': return planned || (file.exists() && file.size() > 0);
    case 'x': return file.isExecutable();
    case 'L':
    case 'h': return file.isSymLink();
    default: return std::nullopt;
    }
}

std::optional<bool> decideString(QByteArrayView raw, bool wantsEmpty, const PosixTestWorld &world)
{
    const std::optional<QByteArray> value = expandPosixWord(raw, world.lookup);
    return value ? std::optional(value->isEmpty() == wantsEmpty) : std::nullopt;
}

/// The words between the brackets.
std::optional<bool> decideWords(Words words, ShellStart start, const PosixTestWorld &world)
{
    if (words.size() > 1 && words.front() == "!")
        return negate(decideWords(words.subspan(1), start, world), true);
    if (words.size() == 1)
        return decideString(words.front(), false, world);
    if (words.size() == 2) {
        const QByteArrayView test = words.front();
        if (test == "-o" && words.back() == "interactive")
            return isInteractive(start);
        if (test == "-o" && words.back() == "login")
            return start != ShellStart::Interactive;
        if (test == "-z" || test == "-n")
            return decideString(words.back(), test == "-z", world);
        const std::optional<QByteArray> value = expandPosixWord(words.back(), world.lookup);
        return value && test.size() == 2 && test.front() == '-' ? decideFile(test[1], *value, world)
                                                                : std::nullopt;
    }
    if (words.size() != 3)
        return std::nullopt;
    const bool equal = words[1] == "=" || words[1] == "==" || words[1] == "=~";
    if (!equal && words[1] != "!=")
        return std::nullopt;
    if (isFlags(words[0]))
        return negate(words[1] == "=~" ? std::optional(isInteractive(start))
                                       : decidePosixPattern(words[0], words[2], start),
                      !equal);
    const std::optional<QByteArray> left = expandPosixWord(words[0], world.lookup);
    const std::optional<QByteArray> right = expandPosixWord(words[2], world.lookup);
    if (!left || !right || words[1] == "=~" || words[2].contains('*'))
        return std::nullopt;
    return (*left == *right) == equal;
}

std::optional<bool> decideCommand(Words words, ShellStart start, const PosixTestWorld &world)
{
    if (words.empty())
        return std::nullopt;
    const QByteArrayView command = words.front();
    if (command == "!")
        return negate(decideCommand(words.subspan(1), start, world), true);
    if (command == "true" || command == ":")
        return true;
    if (command == "false")
        return false;
    if (command == "test")
        return decideWords(words.subspan(1), start, world);
    if ((command == "[" && words.back() == "]") || (command == "[[" && words.back() == "]]"))
        return decideWords(words.subspan(1, words.size() - 2), start, world);
    return std::nullopt;
}

/// Of two conditions of which each may be unknown. `settling`: the value that decides alone, true for "or".
std::optional<bool> joined(std::optional<bool> first, bool settling, std::optional<bool> second)
{
    if (first == settling || second == settling)
        return settling;
    return first && second ? std::optional(!settling) : std::nullopt;
}

} // namespace

std::optional<bool> decidePosixPattern(QByteArrayView word, QByteArrayView pattern, ShellStart start)
{
    if (pattern == "*")
        return true;
    if (!isFlags(word))
        return std::nullopt;
    if (pattern == "*i*" || pattern == "*\"i\"*" || pattern == "*'i'*")
        return isInteractive(start);
    return std::nullopt;
}

std::optional<bool> decidePosixTest(const QByteArray &command, ShellStart start, const PosixTestWorld &world)
{
    if (command.size() > 1000)
        return std::nullopt;
    PosixLexer lexer(command, [](qsizetype, qsizetype) {});
    QVarLengthArray<QByteArrayView, 8> words;
    std::optional<bool> result;
    QByteArrayView join;
    const auto settle = [&] {
        const std::optional<bool> value =
            decideCommand(Words(words.data(), size_t(words.size())), start, world);
        words.clear();
        result = join.isEmpty() ? value : joined(result, join == "||", value);
    };
    for (;;) {
        const PosixLexer::Token token = lexer.next();
        const QByteArrayView text = QByteArrayView(command).sliced(token.begin, token.end - token.begin);
        if (token.type == PosixLexer::Token::End)
            break;
        if (token.type == PosixLexer::Token::Word) {
            words.append(text);
        } else if ((text == "&&" || text == "||") && (words.isEmpty() || words.front() != "[[")) {
            settle();
            join = text;
        } else if (text == "&&" || text == "||") {
            if (words.back() != "]]")
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
