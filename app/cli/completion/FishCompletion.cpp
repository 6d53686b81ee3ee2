// SPDX-License-Identifier: MIT
#include "completion/CompletionScript.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// For single quotes in fish.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

/// What the other lines ask: whether the words typed so far lead to a command.
QString functions(const QVector<CompletionCommandLine> &tree)
{
    QStringList lines;
    for (const CompletionCommandLine &command : tree)
        lines.append(quoted(command.line));
    return u"# fish completion for goconf\n"
           "function __goconf_at\n"
           "    set -l line goconf\n"
           "    for word in (commandline -opc)[2..-1]\n"
           "        if contains -- \"$line $word\" %1\n"
           "            set line \"$line $word\"\n"
           "        end\n"
           "    end\n"
           "    test \"$line\" = \"$argv\"\n"
           "end\n"
           "function __goconf_changes\n"
           "    set -l program (commandline -opc)[1]\n"
           "    LC_ALL=C $program history 2>/dev/null |\n"
           "        string replace -rf '^([0-9]\\S*)  (\\S+ \\S+)  done  (.*)' '$1\\t$3'\n"
           "end\n"
           "complete -c goconf -e\n"_s.arg(lines.join(u' '));
}

QString optionLine(const CompletionOption &option, const QString &condition)
{
    QString line = u"complete -c goconf -n "_s + condition;
    for (const QString &name : option.names) {
        line += name.startsWith("--"_L1) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
    }
    if (!option.choices.isEmpty())
        line += u" -x -a "_s + quoted(option.choices.join(u' '));
    else if (option.takesValue)
        line += u" -r"_s;
    return line + u" -d "_s + quoted(option.description) + u'\n';
}

/// What the words behind a command are; without any, no files either.
QString argumentLine(const CompletionCommandLine &command, const QStringList &variables)
{
    const QString at = u"__goconf_at "_s + command.line;
    const QString line = u"complete -c goconf -f -n %1"_s;
    switch (command.argument) {
    case CompletionArgument::Variable:
        return line.arg(quoted(at)) + u" -a "_s + quoted(variables.join(u' ')) + u'\n';
    case CompletionArgument::Assignment:
        // A value may be a file.
        return line.arg(quoted(at + "; and not string match -q '*=*' -- (commandline -ct)"_L1)) + u" -a "_s +
               quoted(variables.join("= "_L1) + u'=') + u'\n';
    case CompletionArgument::Folder: return line.arg(quoted(at)) + u" -a '(__fish_complete_directories)'\n"_s;
    case CompletionArgument::Change: return line.arg(quoted(at)) + u" -k -a '(__goconf_changes)'\n"_s;
    case CompletionArgument::Choice:
        return line.arg(quoted(at)) + u" -a "_s + quoted(command.choices.join(u' ')) + u'\n';
    case CompletionArgument::None: return line.arg(quoted(at)) + u'\n';
    }
    Q_UNREACHABLE();
}

} // namespace

QString fishCompletion(const QVector<CompletionCommandLine> &tree, const QStringList &variables)
{
    QString script = functions(tree);
    for (const CompletionCommandLine &command : tree) {
        const QString condition = quoted(u"__goconf_at "_s + command.line);
        script += argumentLine(command, variables);
        for (const CompletionCommandLine &below : tree) {
            if (below.line.startsWith(command.line + u' ') &&
                below.line.count(u' ') == command.line.count(u' ') + 1) {
                script += u"complete -c goconf -f -n %1 -a %2 -d %3\n"_s.arg(
                    condition, below.line.section(u' ', -1), quoted(below.description));
            }
        }
        for (const CompletionOption &option : command.options)
            script += optionLine(option, condition);
    }
    return script;
}

} // namespace goconf
