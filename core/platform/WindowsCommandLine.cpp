// SPDX-License-Identifier: MIT
#include "platform/WindowsCommandLine.h"

#include "base/Wtf8.h"

#include <algorithm>

namespace goconf::windows_command {

namespace {

bool needsQuotes(const QByteArray &argument)
{
    return argument.isEmpty() || std::any_of(argument.cbegin(), argument.cend(), [](char c) {
               return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '"';
           });
}

/// Backslashes stand for themselves, but before a quote two stand for one.
QByteArray quoted(const QByteArray &argument)
{
    if (!needsQuotes(argument))
        return argument;
    QByteArray result = "\"";
    qsizetype backslashes = 0;
    for (const char c : argument) {
        if (c == '"')
            result.append(backslashes + 1, '\\');
        backslashes = c == '\\' ? backslashes + 1 : 0;
        result.append(c);
    }
    return result.append(backslashes, '\\').append('"');
}

} // namespace

QString line(const QByteArray &name, const QByteArrayList &arguments)
{
    // In the name backslashes are never special.
    QByteArray text = '"' + name + '"';
    for (const QByteArray &argument : arguments)
        text += ' ' + quoted(argument);
    return lossyFromWtf8(text);
}

QString environmentBlock(const Environment &environment)
{
    QString block;
    for (const QByteArray &entry : environment.block())
        block += lossyFromWtf8(entry) + QChar(u'\0');
    // The end is an empty string, also of an empty block.
    return block.isEmpty() ? QString(2, u'\0') : block + QChar(u'\0');
}

} // namespace goconf::windows_command
