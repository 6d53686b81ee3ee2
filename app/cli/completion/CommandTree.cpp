// SPDX-License-Identifier: MIT
#include "completion/CommandTree.h"

#include "Arguments.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

CompletionOption optionOf(const CLI::Option *option)
{
    CompletionOption result;
    for (const std::string &name : option->get_snames())
        result.names.append(u"-"_s + QString::fromStdString(name));
    for (const std::string &name : option->get_lnames())
        result.names.append(u"--"_s + QString::fromStdString(name));
    result.description = QString::fromStdString(option->get_description());
    result.takesValue = option->get_items_expected_max() > 0;
    const QString type = QString::fromStdString(option->get_type_name());
    const qsizetype opening = type.indexOf(u'{');
    if (opening >= 0 && type.endsWith(u'}'))
        result.choices = type.sliced(opening + 1).chopped(1).split(u',');
    return result;
}

void addCommand(const CLI::App *app, const QString &parent, QVector<CompletionCommandLine> &tree)
{
    CompletionCommandLine command;
    command.line = parent + QString::fromStdString(app->get_name());
    command.description = QString::fromStdString(app->get_description());
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional())
            command.takesVariables |=
                QString::fromStdString(option->get_name(true)).startsWith(variableArgument);
        else
            command.options.append(optionOf(option));
    }
    const std::vector<const CLI::App *> words = app->get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *word : words)
        command.words.append(QString::fromStdString(word->get_name()));
    tree.append(command);
    for (const CLI::App *word : words)
        addCommand(word, command.line + u' ', tree);
}

} // namespace

QVector<CompletionCommandLine> commandTree(const CLI::App &app)
{
    QVector<CompletionCommandLine> tree;
    addCommand(&app, {}, tree);
    return tree;
}

} // namespace goconf
