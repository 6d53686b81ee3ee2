// SPDX-License-Identifier: MIT
#include "commands/CompletionCommand.h"

#include "Usage.h"
#include "completion/CompletionScript.h"
#include "env/GoVariables.h"

#include <CLI/Validators.hpp>
#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::CompletionCommand)
};

QStringList variableNames()
{
    QStringList names;
    for (const GoVariable &variable : GoVariables::catalogue().all())
        names.append(QString::fromLatin1(variable.name));
    return names;
}

} // namespace

CLI::App *CompletionCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(name(), utf8(Text::tr("Print the completion script of a shell")));
    word->add_option("SHELL", m_shell, utf8(Text::tr("The shell that is to complete goconf")))
        ->required()
        ->type_name("")
        ->transform(CLI::IsMember({"bash", "zsh", "fish"}));
    return word;
}

int CompletionCommand::run(const Host &, Console &console)
{
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    CLI::App whole;
    declareUsage(whole, commands, {});
    const QVector<CompletionCommandLine> tree = commandTree(whole);
    const QStringList variables = variableNames();
    const QString script = m_shell == "bash"  ? bashCompletion(tree, variables)
                           : m_shell == "zsh" ? zshCompletion(tree, variables)
                                              : fishCompletion(tree, variables);
    console.printText(script.chopped(1));
    return ExitDone;
}

} // namespace goconf
