// SPDX-License-Identifier: MIT
// The composition root of goconfigurator: command line, whose rights, recovery, language, look, window.
#include "StartOptions.h"
#include "change/Applier.h"
#include "frame/MainWindow.h"
#include "frame/SingleInstance.h"
#include "net/TransportLibrary.h"
#include "platform/HomeOwner.h"
#include "platform/ProcessEnd.h"
#include "platform/SettingChange.h"
#include "platform/TerminalOutput.h"
#include "theme/Theme.h"
#include "workspace/Translation.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

namespace {

using namespace goconf;
using namespace Qt::StringLiterals;

/// What the command line says, when it asks for no window or is wrong.
std::optional<int> answer(const StartOptions &options)
{
    if (options.exitCode) {
        const platform::TerminalOutput output;
        QTextStream(*options.exitCode == 0 ? stdout : stderr) << options.text;
    }
    return options.exitCode;
}

/// --help and --version are answered where there is no display.
bool asksForText(int argc, char **argv)
{
    constexpr const char *words[] = {"-h", "--help", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](const char *word) { return !std::strcmp(argument, word); });
    });
}

int answerWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ui::Translation translation(Environment::current());
    translation.choose({});
    return answer(StartOptions::parse(QCoreApplication::arguments())).value_or(0);
}

Result<void> becomeHomeOwner(const std::function<void()> &before)
{
    return platform::becomeHomeOwner(qgetenv("HOME"), before);
}

/// Before there is an application nothing is translated: the sentence is made here, in the system's language.
template <typename Sentence>
int refuse(int argc, char **argv, Sentence why)
{
    const QCoreApplication application(argc, argv);
    ui::Translation translation(Environment::current());
    translation.choose({});
    const platform::TerminalOutput output;
    QTextStream(stderr) << "goconfigurator: " << why() << '\n';
    return 1;
}

QString noDisplay()
{
    return QCoreApplication::translate("goconf::StartOptions",
                                       "there is no display here: use goconf in the terminal");
}

/// Qt would end the program without a word that helps.
bool hasDisplay()
{
    return Os::current() != Os::Linux || qEnvironmentVariableIsSet("DISPLAY") ||
           qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void follow(ui::Preferences &preferences, ui::Theme &theme, ui::Translation &translation)
{
    QObject::connect(&preferences, &ui::Preferences::themeChanged, &theme,
                     [&] { theme.choose(preferences.theme()); });
    QObject::connect(&preferences, &ui::Preferences::languageChanged, &theme,
                     [&] { translation.choose(preferences.language()); });
}

/// The whole life of the program, but for its end.
int run(int argc, char **argv)
{
    const auto loadNetwork = [&argc, argv] {
        const QCoreApplication application(argc, argv); // knows where the program is
        TransportLibrary::load(TransportLibrary::fileOfThisProgram());
    };
    if (const Result<void> become = becomeHomeOwner(loadNetwork); !become) {
        return refuse(argc, argv, [&become] {
            const Result<void> again = becomeHomeOwner([] {});
            return again ? become.error().what : again.error().what;
        });
    }
    QCoreApplication::setApplicationName(u"goconfigurator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GOCONF_VERSION));
    if (asksForText(argc, argv))
        return answerWithoutWindow(argc, argv);
    if (!hasDisplay())
        return refuse(argc, argv, noDisplay);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Go Configurator"_s);
    QGuiApplication::setDesktopFileName(u"goconfigurator"_s);
    const Host host = Host::current();
    ui::Workspace workspace(host);
    ui::Translation translation(host.environment);
    translation.choose(workspace.preferences().language());
    const StartOptions options = StartOptions::parse(QCoreApplication::arguments());
    if (const std::optional<int> exitCode = answer(options))
        return *exitCode;

    ui::SingleInstance instance(host.cacheDir().value_or(QString()));
    if (instance.handOver(options.open))
        return 0;
    instance.listen();
    QStringList notes;
    if (const Result<QString> stateDir = host.stateDir())
        notes = Applier(*stateDir, {}, RegistryWriter::of(host)).recover().notes();

    ui::Theme theme(workspace.preferences().theme());
    follow(workspace.preferences(), theme, translation);
    ui::MainWindow window(workspace);
    QObject::connect(&instance, &ui::SingleInstance::requested, &window, [&](const ui::OpenRequest &wish) {
        window.open(wish);
        window.bringToFront();
    });
    window.start(options.open, notes);
    const int exitCode = QApplication::exec();
    platform::waitForAnnouncement();
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    const int exitCode = run(argc, argv);
    std::fflush(nullptr);
    // Returning from main could leave a program on Windows that has no window and never ends.
    platform::endProcess(exitCode);
}
