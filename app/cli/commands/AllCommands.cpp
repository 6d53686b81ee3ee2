// SPDX-License-Identifier: MIT
#include "commands/CompletionCommand.h"
#include "commands/EnvCommand.h"
#include "commands/HelpCommand.h"
#include "commands/HistoryCommand.h"
#include "commands/PathCommand.h"
#include "commands/SetCommand.h"
#include "commands/SetupCommand.h"
#include "commands/UndoCommand.h"
#include "commands/UnsetCommand.h"
#include "commands/VersionCommand.h"
#include "commands/sdk/SdkCommand.h"

namespace goconf {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SetupCommand>());
    commands.push_back(std::make_unique<EnvCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<UnsetCommand>());
    commands.push_back(std::make_unique<PathCommand>());
    commands.push_back(std::make_unique<SdkCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<CompletionCommand>());
    commands.push_back(std::make_unique<HelpCommand>());
    commands.push_back(std::make_unique<VersionCommand>());
    return commands;
}

} // namespace goconf
