// SPDX-License-Identifier: MIT
#include "Habits.h"

#include "Arguments.h"
#include "base/ShellWord.h"
#include "env/GoVariables.h"

#include <QCoreApplication>
#include <QStringList>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Habits)
};

/// The names and assignments that stand behind `goconf env`, as a shell takes them.
QString argumentsOf(const CLI::App &word)
{
    QStringList arguments;
    for (const std::string &argument : word.get_option(std::string(variableArgument.data()))->results())
        arguments.append(shellWord(QString::fromStdString(argument)));
    return arguments.join(u' ');
}

QString instead(const QString &line)
{
    return Text::tr("write “%1” instead").arg(line);
}

/// `goconf GOPROXY`, `goconf GOPROXY=direct`, `goconf get`.
QString forCommand(const QByteArray &argument)
{
    const qsizetype equals = argument.indexOf('=');
    const QByteArray name = equals < 0 ? argument : argument.first(equals);
    if (GoVariables::catalogue().find(name))
        return instead((equals < 0 ? u"goconf env "_s : u"goconf set "_s) +
                       shellWord(QString::fromUtf8(argument)));
    for (const char *reads : {"get", "show", "list", "print"}) {
        if (argument == reads)
            return instead(u"goconf env"_s);
    }
    return {};
}

} // namespace

QString habitOf(const CLI::App &word, const QByteArray &argument)
{
    if (!word.get_parent())
        return forCommand(argument);
    if (word.get_name() != "env")
        return {};
    const QString rest = argumentsOf(word);
    if (argument == "-w")
        return instead(u"goconf set "_s + (rest.isEmpty() ? u"NAME=VALUE"_s : rest));
    if (argument == "-u")
        return instead(u"goconf unset "_s + (rest.isEmpty() ? u"NAME"_s : rest));
    return {};
}

} // namespace goconf
