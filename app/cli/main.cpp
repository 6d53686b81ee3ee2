// SPDX-License-Identifier: MIT
// The composition root of goconf: language, recovery, command line, dispatch.
#include "Command.h"
#include "Language.h"
#include "Usage.h"
#include "change/Applier.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace goconf;

/// Settles what a killed program of ours left behind, before anything is read.
void recover(const Host &host, Console &console)
{
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return; // no home: nothing of ours can be anywhere
    const Result<QVector<JournalEntry>> settled = Applier(*stateDir).recover();
    if (!settled) {
        console.note(settled.error().what);
        return;
    }
    for (const JournalEntry &entry : *settled) {
        console.note(QCoreApplication::translate("goconf::main", "an interrupted change was taken back: %1")
                         .arg(entry.set.title));
    }
}

int run(int argc, char **argv)
{
    Console console;
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    CLI::App app;
    const std::vector<CLI::App *> words = declareUsage(app, commands);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return answerUsage(app, problem, argc, argv, console);
    }
    const Host host = Host::current();
    recover(host, console);
    for (size_t i = 0; i < words.size(); ++i) {
        if (words.at(i)->parsed())
            return commands.at(i)->run(host, console);
    }
    Q_UNREACHABLE(); // the usage requires a command
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Language language(Environment::current());
    const int exitCode = run(argc, argv);
    // What is left is memory, and the system frees that faster than we do.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}
