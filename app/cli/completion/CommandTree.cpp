// SPDX-License-Identifier: MIT
#include "completion/CommandTree.h"

#include "Arguments.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The "{a,b}" that a check of values puts into the name of an option's type.
QStringList choicesOf(const CLI::Option *option)
{
    const QString type = QString::fromStdString(option->get_type_name());
    const qsizetype opening = type.indexOf(u'{');
    return opening >= 0 && type.endsWith(u'}') ? type.sliced(opening + 1).chopped(1).split(u',')
                                               : QStringList();
}

CompletionOption optionOf(const CLI::Option *option)
{
    CompletionOption result;
    for (const std::string &name : option->get_snames())
        result.names.append(u"-"_s + QString::fromStdString(name));
    for (const std::string &name : option->get_lnames())
        result.names.append(u"--"_s + QString::fromStdString(name));
    result.description = QString::fromStdString(option->get_description());
    result.takesValue = option->get_items_expected_max() > 0;
    result.choices = choicesOf(option);
    return result;
}

CompletionArgument argumentOf(const CLI::Option *positional)
{
    const QString name = QString::fromStdString(positional->get_name(true));
    if (name.startsWith(variableArgument))
        return CompletionArgument::Variable;
    if (name.startsWith(assignmentArgument))
        return CompletionArgument::Assignment;
    if (name == folderArgument)
        return CompletionArgument::Folder;
    if (name == changeArgument)
        return CompletionArgument::Change;
    return CompletionArgument::Choice;
}

QStringList namesBelow(const CLI::App *app)
{
    QStringList names;
    for (const CLI::App *word : app->get_subcommands([](const CLI::App *) { return true; }))
        names.append(QString::fromStdString(word->get_name()));
    return names;
}

void addCommand(const CLI::App *app, const QString &parent, QVector<CompletionCommandLine> &tree)
{
    CompletionCommandLine command;
    command.line = parent + QString::fromStdString(app->get_name());
    command.description = QString::fromStdString(app->get_description());
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional()) {
            command.argument = argumentOf(option);
            const bool namesCommand =
                QString::fromStdString(option->get_name(true)).startsWith(commandArgument);
            command.choices = namesCommand ? namesBelow(app->get_parent()) : choicesOf(option);
        } else {
            command.options.append(optionOf(option));
        }
    }
    command.words = namesBelow(app);
    tree.append(command);
    for (const CLI::App *word : app->get_subcommands([](const CLI::App *) { return true; }))
        addCommand(word, command.line + u' ', tree);
}

} // namespace

QStringList CompletionCommandLine::optionNames() const
{
    QStringList names;
    for (const CompletionOption &option : options)
        names += option.names;
    return names;
}

QVector<CompletionCommandLine> commandTree(const CLI::App &app)
{
    QVector<CompletionCommandLine> tree;
    addCommand(&app, {}, tree);
    return tree;
}

} // namespace goconf
