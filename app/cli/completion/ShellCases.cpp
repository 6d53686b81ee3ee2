// SPDX-License-Identifier: MIT
#include "completion/ShellCases.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// What the scripts call an argument that takes more than a list of words.
QString kindName(CompletionArgument argument)
{
    switch (argument) {
    case CompletionArgument::Assignment: return u"assignment"_s;
    case CompletionArgument::Folder: return u"folder"_s;
    case CompletionArgument::Change: return u"change"_s;
    case CompletionArgument::None:
    case CompletionArgument::Choice:
    case CompletionArgument::Variable: return {};
    }
    Q_UNREACHABLE();
}

QStringList wordsOf(const CompletionCommandLine &command, const QStringList &variables)
{
    const bool named = command.argument == CompletionArgument::Variable ||
                       command.argument == CompletionArgument::Assignment;
    return command.words + command.choices + (named ? variables : QStringList());
}

} // namespace

QString commandPattern(const QVector<CompletionCommandLine> &tree)
{
    QStringList lines;
    for (const CompletionCommandLine &command : tree) {
        if (command.line.contains(u' '))
            lines.append(u'"' + command.line + u'"');
    }
    return lines.join(u'|');
}

QString choiceBranches(const QVector<CompletionCommandLine> &tree, const QString &variable)
{
    QString branches;
    for (const CompletionCommandLine &command : tree) {
        for (const CompletionOption &option : command.options) {
            if (!option.choices.isEmpty())
                branches += u"    \"%1 %2\") %3=\"%4\" ;;\n"_s.arg(command.line, option.names.last(),
                                                                   variable, option.choices.join(u' '));
        }
    }
    return branches;
}

QString commandBranches(const QVector<CompletionCommandLine> &tree, const QStringList &variables,
                        const QString &wordVariable)
{
    QString branches;
    for (const CompletionCommandLine &command : tree) {
        branches += u"    \"%1\") options=\"%2\" %3=\"%4\" kind=%5 ;;\n"_s.arg(
            command.line, command.optionNames().join(u' '), wordVariable,
            wordsOf(command, variables).join(u' '), kindName(command.argument));
    }
    return branches;
}

} // namespace goconf
