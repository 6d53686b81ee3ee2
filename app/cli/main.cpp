// SPDX-License-Identifier: MIT
// The composition root of goconf: language, command line, whose rights, recovery, dispatch.
#include "Command.h"
#include "Language.h"
#include "Usage.h"
#include "change/Applier.h"
#include "net/TransportLibrary.h"
#include "platform/HomeOwner.h"
#include "platform/ProcessEnd.h"
#include "platform/SettingChange.h"
#include "platform/TerminalOutput.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace {

using namespace goconf;

/// Settles what a killed program of ours left behind, before anything is read.
void recover(const Host &host, Console &console)
{
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return; // no home: nothing of ours can be anywhere
    const QStringList notes = Applier(*stateDir, {}, RegistryWriter::of(host)).recover().notes();
    for (const QString &note : notes)
        console.note(note);
}

int run(int argc, char **argv, Console &console)
{
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    CLI::App app;
    app.allow_windows_style_options(false); // "/usr/bin" is a folder
    const std::vector<CLI::App *> words = declareUsage(app, commands, argc > 1 ? argv[1] : "");
    const bool json =
        std::any_of(argv + 1, argv + argc, [](const char *word) { return !std::strcmp(word, "--json"); });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return answerUsage(app, problem, json, console);
    }
    const auto loadNetwork = [] { TransportLibrary::load(TransportLibrary::fileOfThisProgram()); };
    if (const Result<void> become = platform::becomeHomeOwner(qgetenv("HOME"), loadNetwork); !become) {
        console.setJson(json);
        return console.fail(become.error());
    }
    const Host host = Host::current();
    recover(host, console);
    for (size_t i = 0; i < words.size(); ++i) {
        if (words.at(i) && words.at(i)->parsed())
            return commands.at(i)->run(host, console);
    }
    Q_UNREACHABLE(); // the usage requires a command
}

int work(int argc, char **argv)
{
    const platform::TerminalOutput output;
    Language language(Environment::current());
    Console console;
    return console.finish(run(argc, argv, console));
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's own remarks (on a locale that is not UTF-8, say) are for developers; stderr is for our messages
    // only.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(argc, argv);
    const int exitCode = work(argc, argv);
    platform::waitForAnnouncement();
    // What is left is memory, and the system frees that faster than we do.
    platform::endProcess(exitCode);
}
