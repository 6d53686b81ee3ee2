// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkCommand.h"

#include "commands/sdk/SdkAvailableCommand.h"
#include "commands/sdk/SdkInstallCommand.h"
#include "commands/sdk/SdkListCommand.h"
#include "commands/sdk/SdkRemoveCommand.h"
#include "commands/sdk/SdkUseCommand.h"
#include "commands/sdk/SdkVerifyCommand.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkCommand)
};

} // namespace

SdkCommand::SdkCommand()
{
    m_commands.push_back(std::make_unique<SdkListCommand>());
    m_commands.push_back(std::make_unique<SdkAvailableCommand>());
    m_commands.push_back(std::make_unique<SdkInstallCommand>());
    m_commands.push_back(std::make_unique<SdkUseCommand>());
    m_commands.push_back(std::make_unique<SdkRemoveCommand>());
    m_commands.push_back(std::make_unique<SdkVerifyCommand>());
}

CLI::App *SdkCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(name(), utf8(Text::tr("Go versions on this machine")));
    word->require_subcommand(1);
    for (const std::unique_ptr<Command> &command : m_commands)
        m_words.push_back(command->declare(*word));
    return word;
}

int SdkCommand::run(const Host &host, Console &console)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (m_words.at(i)->parsed())
            return m_commands.at(i)->run(host, console);
    }
    Q_UNREACHABLE(); // the usage requires one
}

} // namespace goconf
