// SPDX-License-Identifier: MIT
#include "completion/CompletionScript.h"

#include <QMap>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QStringList optionNames(const CompletionCommandLine &command)
{
    QStringList names;
    for (const CompletionOption &option : command.options)
        names += option.names;
    return names;
}

/// What may follow an option, by the option's name; equal names mean equal choices in every command.
QMap<QString, QStringList> choicesByOption(const QVector<CompletionCommandLine> &tree)
{
    QMap<QString, QStringList> choices;
    for (const CompletionCommandLine &command : tree) {
        for (const CompletionOption &option : command.options) {
            if (!option.choices.isEmpty())
                choices.insert(option.names.last(), option.choices);
        }
    }
    return choices;
}

/// The lines of a POSIX case that finds the command among the words typed so far.
QString pathCases(const QVector<CompletionCommandLine> &tree)
{
    QStringList lines;
    for (const CompletionCommandLine &command : tree) {
        if (command.line.contains(u' '))
            lines.append(u'"' + command.line + u'"');
    }
    return lines.join(u'|');
}

QString wordCases(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    QString cases;
    for (const CompletionCommandLine &command : tree) {
        QStringList words = command.words + optionNames(command);
        if (command.takesVariables)
            words += variables;
        cases += u"    \"%1\") words=\"%2\" ;;\n"_s.arg(command.line, words.join(u' '));
    }
    return cases;
}

QString choiceCases(const QVector<CompletionCommandLine> &tree)
{
    QString cases;
    const QMap<QString, QStringList> choices = choicesByOption(tree);
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        cases += u"    %1) words=\"%2\" ;;\n"_s.arg(choice.key(), choice.value().join(u' '));
    return cases;
}

/// For single quotes in fish.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString fishOption(const CompletionOption &option, const QString &condition)
{
    QString line = u"complete -c goconf -n "_s + condition;
    for (const QString &name : option.names) {
        line += name.startsWith("--"_L1) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
    }
    if (!option.choices.isEmpty())
        line += u" -x -a "_s + fishQuoted(option.choices.join(u' '));
    else if (option.takesValue)
        line += u" -r"_s;
    return line + u" -d "_s + fishQuoted(option.description) + u'\n';
}

} // namespace

QString bashCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    return u"# bash completion for goconf\n"
           "_goconf() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path=goconf words= "
           "i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"$path ${COMP_WORDS[i]}\" in\n"
           "        %1) path+=\" ${COMP_WORDS[i]}\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case $previous in\n%2    *)\n"
           "    case $path in\n%3    esac ;;\n"
           "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
           "}\n"
           "complete -o default -F _goconf goconf\n"_s.arg(pathCases(tree), choiceCases(tree),
                                                           wordCases(tree, variables));
}

QString zshCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    return u"#compdef goconf\n"
           "_goconf() {\n"
           "    local line=goconf words_ i previous=$words[CURRENT-1]\n"
           "    for ((i = 2; i < CURRENT; i++)); do\n"
           "        case \"$line $words[i]\" in\n"
           "        %1) line+=\" $words[i]\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case $previous in\n%2    *)\n"
           "    case $line in\n%3    esac ;;\n"
           "    esac\n"
           "    compadd -- ${=words_}\n"
           "    [[ $line == goconf || $previous == --* ]] || _files\n"
           "}\n"
           "compdef _goconf goconf\n"_s.arg(pathCases(tree),
                                            choiceCases(tree).replace("words="_L1, "words_="_L1),
                                            wordCases(tree, variables).replace("words="_L1, "words_="_L1));
}

QString fishCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    QString script = u"# fish completion for goconf\n"_s;
    for (const CompletionCommandLine &command : tree) {
        const QStringList path = command.line.split(u' ').sliced(1);
        // A command is complete when its words were typed and none of those below it.
        QStringList conditions;
        for (const QString &word : path)
            conditions.append(u"__fish_seen_subcommand_from "_s + word);
        if (!command.words.isEmpty())
            conditions.append(u"not __fish_seen_subcommand_from "_s + command.words.join(u' '));
        const QString condition = fishQuoted(conditions.isEmpty() ? u"true"_s : conditions.join("; and "_L1));
        for (const CompletionCommandLine &below : tree) {
            if (below.line.startsWith(command.line + u' ') &&
                below.line.count(u' ') == command.line.count(u' ') + 1) {
                script += u"complete -c goconf -f -n %1 -a %2 -d %3\n"_s.arg(
                    condition, below.line.section(u' ', -1), fishQuoted(below.description));
            }
        }
        for (const CompletionOption &option : command.options)
            script += fishOption(option, condition);
        if (command.takesVariables)
            script +=
                u"complete -c goconf -f -n %1 -a %2\n"_s.arg(condition, fishQuoted(variables.join(u' ')));
    }
    return script;
}

} // namespace goconf
