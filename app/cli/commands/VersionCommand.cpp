// SPDX-License-Identifier: MIT
#include "commands/VersionCommand.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::VersionCommand)
};

} // namespace

CLI::App *VersionCommand::declare(CLI::App &parent)
{
    return parent.add_subcommand(name(), utf8(Text::tr("Print the version")));
}

int VersionCommand::run(const Host &, Console &console)
{
    console.print(u"goconf " GOCONF_VERSION ""_s);
    return ExitDone;
}

} // namespace goconf
