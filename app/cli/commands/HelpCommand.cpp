// SPDX-License-Identifier: MIT
#include "commands/HelpCommand.h"

#include "Arguments.h"
#include "Usage.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HelpCommand)
};

} // namespace

CLI::App *HelpCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(name(), utf8(Text::tr("Print the help of a command")));
    word->add_option(std::string(commandArgument.data()), m_words,
                     utf8(Text::tr("The command; without it, goconf as a whole")))
        ->type_name("");
    return word;
}

int HelpCommand::run(const Host &, Console &console)
{
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    CLI::App whole;
    declareUsage(whole, commands, {});
    return answerHelp(whole, m_words, console);
}

} // namespace goconf
