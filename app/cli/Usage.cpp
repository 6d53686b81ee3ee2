// SPDX-License-Identifier: MIT
#include "Usage.h"

#include "Arguments.h"
#include "Habits.h"
#include "HelpFormatter.h"
#include "base/NearestWord.h"

#include <CLI/Config.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Usage)
};

/// The deepest command that was named, so that a mistake in `goconf set` shows the way to its own help.
const CLI::App *named(const CLI::App *app)
{
    for (const CLI::App *word = app; word;) {
        app = word;
        const std::vector<CLI::App *> words = app->get_subcommands();
        word = words.empty() ? nullptr : words.front();
    }
    return app;
}

QString commandLine(const CLI::App *app)
{
    QString line = QString::fromStdString(app->get_name());
    for (const CLI::App *parent = app->get_parent(); parent; parent = parent->get_parent())
        line.prepend(QString::fromStdString(parent->get_name()) + u' ');
    return line;
}

QByteArrayList commandNames(const CLI::App &word)
{
    QByteArrayList names;
    for (const CLI::App *below : word.get_subcommands([](const CLI::App *) { return true; }))
        names.append(bytes(below->get_name()));
    return names;
}

QByteArrayList optionNames(const CLI::App &word)
{
    QByteArrayList names;
    for (const CLI::Option *option : word.get_options()) {
        for (const std::string &name : option->get_lnames())
            names.append("--" + bytes(name));
    }
    return names;
}

/// `sentence`, and in brackets the word of `words` that was meant most likely.
QString withGuess(const QString &sentence, const QByteArray &word, const QByteArrayList &words)
{
    const QByteArray nearest = nearestWord(word, words);
    return nearest.isEmpty() ? sentence
                             : Usage::tr("%1 (did you mean %2?)").arg(sentence, QString::fromUtf8(nearest));
}

/// Names the first word that nobody understands; empty when there is none.
QString sentenceForExtras(const CLI::App &word)
{
    const std::vector<std::string> extras = word.remaining(true);
    const QByteArrayList commands = commandNames(word);
    // Of "nonsense --json" the command is what is wrong.
    auto extra = std::find_if(extras.begin(), extras.end(), [&](const std::string &one) {
        return !commands.isEmpty() && one.front() != '-';
    });
    if (extra == extras.end())
        extra = std::find_if(extras.begin(), extras.end(),
                             [&](const std::string &one) { return commands.isEmpty() || one != "--json"; });
    if (extra == extras.end())
        return {};
    const QByteArray name = bytes(*extra).split('=').constFirst();
    const QString shown = QString::fromUtf8(name);
    if (const QString habit = habitOf(word, bytes(*extra)); !habit.isEmpty())
        return habit;
    if (name.startsWith('-') && name.size() > 1)
        return withGuess(Usage::tr("there is no option %1").arg(shown), name, optionNames(word));
    if (!commands.isEmpty())
        return withGuess(Usage::tr("there is no command “%1”").arg(shown), name, commands);
    return Usage::tr("“%1” is one argument too many").arg(QString::fromUtf8(bytes(*extra)));
}

/// Of CLI11's "--view: mirror not in {process,terminal,desktop}".
QString sentenceForValue(const QByteArray &what)
{
    const qsizetype colon = what.indexOf(": ");
    const qsizetype set = what.indexOf(" not in {");
    if (colon < 0 || set < colon || !what.endsWith('}'))
        return Usage::tr("a value is not one of those allowed");
    const QByteArray value = what.sliced(colon + 2, set - colon - 2);
    const QByteArrayList allowed = what.sliced(set + 9).chopped(1).split(',');
    return withGuess(Usage::tr("%1 is one of %2, not “%3”")
                         .arg(QString::fromUtf8(what.first(colon)), QString::fromUtf8(allowed.join(", ")),
                              QString::fromUtf8(value)),
                     value, allowed);
}

/// All our options hold text, so that nothing but the value of a flag cannot be converted. How CLI11 says it
/// differs from version to version.
QString sentenceForFlag(const QByteArray &what)
{
    const QByteArrayList words = what.split(' ');
    const auto flag = std::find_if(words.cbegin(), words.cend(),
                                   [](const QByteArray &word) { return word.startsWith("--"); });
    return flag == words.cend() ? Usage::tr("an option has a value that it does not take")
                                : Usage::tr("%1 takes no value").arg(QString::fromUtf8(*flag));
}

/// What is wrong with the command line, without the way to the help.
QString sentenceFor(const CLI::ParseError &problem, const CLI::App &word)
{
    const QByteArray what(problem.what());
    const QString extras = sentenceForExtras(word);
    const bool required = dynamic_cast<const CLI::RequiredError *>(&problem) != nullptr;
    if (!extras.isEmpty() && (required || dynamic_cast<const CLI::ExtrasError *>(&problem)))
        return extras;
    if (required && !commandNames(word).isEmpty())
        return Usage::tr("a command is missing");
    if (required) {
        const QString name = QString::fromUtf8(what.split(' ').constFirst());
        return Usage::tr("%1 is missing").arg(name == assignmentArgument ? u"NAME=VALUE"_s : name);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&problem))
        return Usage::tr("%1 lacks its value or has too many")
            .arg(QString::fromUtf8(what.split(':').constFirst()));
    if (dynamic_cast<const CLI::ConversionError *>(&problem))
        return sentenceForFlag(what);
    return sentenceForValue(what);
}

/// CLI11 names the groups of help texts in English until it is told otherwise.
void translateGroups(CLI::App &word)
{
    word.get_help_ptr()->group(utf8(Usage::tr("Options")));
    for (CLI::App *below : word.get_subcommands([](CLI::App *) { return true; })) {
        below->group(utf8(Usage::tr("Commands")));
        translateGroups(*below);
    }
}

void translateFormatter(CLI::App &app)
{
    const auto formatter = std::make_shared<HelpFormatter>();
    formatter->label("Usage", utf8(Usage::tr("Usage")));
    formatter->label("OPTIONS", utf8(Usage::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", utf8(Usage::tr("COMMAND")));
    formatter->label("SUBCOMMANDS", utf8(Usage::tr("COMMAND")));
    formatter->label("Positionals", utf8(Usage::tr("Arguments")));
    formatter->label("REQUIRED", "");
    formatter->column_width(30);
    app.formatter(formatter);
}

} // namespace

std::vector<CLI::App *> declareUsage(CLI::App &app, const std::vector<std::unique_ptr<Command>> &commands,
                                     std::string_view firstArgument)
{
    app.name("goconf");
    app.description(
        utf8(Usage::tr("Shows, explains, changes and restores the settings of Go on this machine.")));
    translateFormatter(app);
    app.option_defaults()->group(utf8(Usage::tr("Options")));
    app.set_help_flag("-h,--help", utf8(Usage::tr("Print this help and exit")));
    app.set_version_flag("--version", "goconf " GOCONF_VERSION,
                         utf8(Usage::tr("Print the version and exit")));
    app.require_subcommand(1);
    const bool isNamed = std::any_of(commands.begin(), commands.end(),
                                     [&](const auto &command) { return firstArgument == command->name(); });
    std::vector<CLI::App *> words;
    for (const std::unique_ptr<Command> &command : commands)
        words.push_back(!isNamed || firstArgument == command->name() ? command->declare(app) : nullptr);
    translateGroups(app);
    return words;
}

int answerUsage(const CLI::App &app, const CLI::ParseError &problem, bool json, Console &console)
{
    const CLI::App *word = named(&app);
    if (dynamic_cast<const CLI::CallForHelp *>(&problem)) {
        console.printText(QString::fromStdString(app.help()).trimmed());
        return ExitDone;
    }
    if (dynamic_cast<const CLI::Success *>(&problem)) {
        console.print(QString::fromUtf8(problem.what()));
        return ExitDone;
    }
    console.setJson(json);
    return console.failUsage(
        Usage::tr("%1: see “%2 --help”").arg(sentenceFor(problem, *word), commandLine(word)));
}

int answerHelp(const CLI::App &app, const std::vector<std::string> &words, Console &console)
{
    const CLI::App *at = &app;
    std::string parents;
    for (const std::string &name : words) {
        const std::vector<const CLI::App *> below =
            at->get_subcommands([&](const CLI::App *one) { return one->get_name() == name; });
        if (below.empty()) {
            const QString what = Usage::tr("there is no command “%1”").arg(QString::fromUtf8(bytes(name)));
            return console.failUsage(
                Usage::tr("%1: see “%2 --help”")
                    .arg(withGuess(what, bytes(name), commandNames(*at)), commandLine(at)));
        }
        parents = utf8(commandLine(at));
        at = below.front();
    }
    console.printText(QString::fromStdString(at->help(parents)).trimmed());
    return ExitDone;
}

} // namespace goconf
