// SPDX-License-Identifier: MIT
#include "sdk/GoWord.h"

#include <QByteArrayList>

#include <algorithm>

namespace goconf {

namespace {

bool endsWord(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || QByteArrayView(" \t;(){}").contains(text.at(at));
}

/// alias go=..., alias -g x=y go='...', and of fish alias go '...'.
bool isAlias(const QByteArrayList &words, ShellKind shell)
{
    if (words.constFirst() != "alias")
        return false;
    if (shell == ShellKind::Fish && words.value(1) == "go" && words.size() > 2)
        return true;
    return std::any_of(words.cbegin() + 1, words.cend(), [](const QByteArray &word) {
        return word.startsWith("go=") || word.startsWith("'go=") || word.startsWith("\"go=");
    });
}

bool isFunction(const QByteArray &line, const QByteArrayList &words, ShellKind shell)
{
    if (words.constFirst() == "function")
        return words.value(1).startsWith("go") && endsWord(words.at(1), 2);
    // go() { ...; } with blanks anywhere
    return shell != ShellKind::Fish && line.startsWith("go") && line.mid(2).trimmed().startsWith('(') &&
           line.mid(line.indexOf('(') + 1).trimmed().startsWith(')');
}

bool takesBack(const QByteArrayList &words)
{
    const QByteArray &command = words.constFirst();
    const bool takes = command == "unalias" || command == "unset" || command == "unfunction" ||
                       (command == "functions" && (words.contains("-e") || words.contains("--erase")));
    const bool isVariable = command == "unset" && !words.contains("-f");
    return takes && !isVariable && words.mid(1).contains("go");
}

} // namespace

int lineOfGoWord(const QByteArray &script, ShellKind shell)
{
    if (!script.contains("go"))
        return 0;
    int found = 0;
    int number = 0;
    for (const QByteArray &whole : script.split('\n')) {
        ++number;
        const QByteArray line = whole.trimmed();
        if (!line.contains("go") || line.startsWith('#'))
            continue;
        const QByteArrayList words = line.simplified().split(' ');
        if (isAlias(words, shell) || isFunction(line, words, shell))
            found = number;
        else if (takesBack(words))
            found = 0;
    }
    return found;
}

} // namespace goconf
