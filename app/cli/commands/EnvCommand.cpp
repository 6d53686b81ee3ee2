// SPDX-License-Identifier: MIT
#include "commands/EnvCommand.h"

#include "Arguments.h"
#include "TextLayout.h"
#include "base/MessageLanguage.h"
#include "base/Secret.h"
#include "change/RegistryType.h"
#include "change/ShownName.h"
#include "change/ShownText.h"
#include "commands/EnvDocument.h"
#include "commands/SharedOptions.h"
#include "env/GoVariables.h"
#include "env/VariableHelp.h"
#include "stores/Settings.h"
#include "stores/windows/JoinedList.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/RegistryVariable.h"

#include <CLI/Validators.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvCommand)
};

QString shown(const QByteArray &name, const QByteArray &value)
{
    return maskedValue(QString::fromUtf8(name), shownText(value));
}

QString origin(const QString &store, const Location &location)
{
    return location.isEmpty() ? store : store + u' ' + location.toString();
}

/// Where the value comes from; of a name that has none here, where it stands.
QString originOf(const Setting &setting)
{
    const bool isSet = std::any_of(setting.ladder.begin(), setting.ladder.end(),
                                   [](const LadderRow &row) { return row.effective; });
    if (isSet || setting.ladder.isEmpty() || GoVariables::catalogue().find(setting.name))
        return origin(setting.store, setting.location);
    const LadderRow &first = *setting.ladder.begin();
    const QString place = origin(first.store, first.location);
    return RegistryVariable::isNone(setting.name, first.registryType)
               ? Text::tr("%1, no variable").arg(place)
               : Text::tr("%1, not set here").arg(place);
}

void printList(const QVector<Setting> &settings, Console &console)
{
    qsizetype width = 0;
    for (const Setting &setting : settings)
        width = std::max(width, shownName(setting.name).size());
    for (const Setting &setting : settings) {
        const bool wrong =
            std::any_of(setting.problems.cbegin(), setting.problems.cend(),
                        [](const Problem &problem) { return problem.severity != Severity::Info; });
        const QString mark = wrong ? u"! "_s : u"  "_s;
        console.print(mark + shownName(setting.name).leftJustified(width + 2) +
                      shown(setting.name, setting.value) + u"  ("_s + originOf(setting) + u')');
    }
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Text::tr("note");
    case Severity::Warning: return Text::tr("warning");
    case Severity::Error: return Text::tr("error");
    }
    Q_UNREACHABLE();
}

/// What a value that nobody saw running is worth.
QString certaintyMark(const LadderRow &row)
{
    switch (row.certainty) {
    case Certainty::Exact: return {};
    case Certainty::Static:
        if (row.store == "process"_L1 && RegistryAdvice::isRegistryKey(row.location))
            return Text::tr("(as in the registry)");
        if (row.store == "process"_L1)
            return Text::tr("(as the line sets it)");
        return Text::tr("(read from the file, not seen running)");
    case Certainty::Conditional: return Text::tr("(only on a condition)");
    }
    Q_UNREACHABLE();
}

/// Go takes an empty variable for one that is not set, so it must not look as if it were not there.
QString shownIn(const Setting &setting, const LadderRow &row)
{
    if (row.registryType && !isTextType(*row.registryType))
        return Text::tr("(no variable)");
    return row.value.isEmpty() ? Text::tr("(set, but empty)")
                               : shown(setting.name, joined_list::ownPart(setting, row));
}

/// How the registry keeps the value, and what stands there where that is something else.
QString typeMark(const Setting &setting, const LadderRow &row)
{
    if (!row.registryType)
        return {};
    const QString type = registryTypeName(*row.registryType);
    return row.raw == joined_list::ownPart(setting, row)
               ? u"  (%1)"_s.arg(type)
               : u"  (%1 %2)"_s.arg(type, shown(setting.name, row.raw));
}

QString stateWord(const Setting &setting, const LadderRow &row)
{
    return row.effective                          ? Text::tr("in effect")
           : joined_list::takesPart(setting, row) ? Text::tr("part of it")
           : row.shadowed                         ? Text::tr("hidden")
                                                  : QString();
}

void printLines(const QStringList &lines, Console &console)
{
    for (const QString &line : lines)
        console.print(line);
}

void printLadder(const Setting &setting, Console &console)
{
    qsizetype stateWidth = 0;
    qsizetype width = 0;
    for (const LadderRow &row : setting.ladder) {
        stateWidth = std::max(stateWidth, columnsOf(stateWord(setting, row)));
        width = std::max(width, columnsOf(origin(row.store, row.location)));
    }
    for (const LadderRow &row : setting.ladder) {
        const QString mark = certaintyMark(row);
        console.print(u"  "_s + padded(stateWord(setting, row), stateWidth + 2) +
                      padded(origin(row.store, row.location), width + 2) + shownIn(setting, row) +
                      typeMark(setting, row) + (mark.isEmpty() ? mark : u"  "_s + mark));
    }
    if (setting.ladder.isEmpty())
        console.print(u"  "_s +
                      (setting.settable ? Text::tr("not set anywhere") : Text::tr("computed by go")));
}

void printHelp(const VariableText &text, Console &console)
{
    console.print({});
    printLines(wrapped(u"  "_s, text.brief), console);
    printLines(wrapped(u"  "_s + Text::tr("Default: "), text.defaultRule), console);
    console.print(u"  "_s + Text::tr("Typical mistakes:"));
    for (const QString &mistake : text.mistakes)
        printLines(wrapped(u"  - "_s, mistake), console);
}

void printSetting(const Setting &setting, const VariableHelp &help, Console &console)
{
    console.print(shownName(setting.name) + u" = "_s + shown(setting.name, setting.value));
    printLadder(setting, console);
    for (const Problem &problem : setting.problems) {
        const QString word = Text::tr("%1: %2").arg(severityWord(problem.severity), QString());
        printLines(wrapped(u"  "_s + word, masked(oneLine(problem))), console);
    }
    if (const VariableText *text = help.find(setting.name))
        printHelp(*text, console);
}

View viewNamed(const std::string &name)
{
    return name == "terminal" ? View::Terminal : name == "desktop" ? View::Desktop : View::Process;
}

} // namespace

CLI::App *EnvCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Show settings, who says so, and what is hidden behind")));
    word->add_option(
            std::string(variableArgument.data()), m_names,
            utf8(Text::tr(
                "Only these, with their whole ladder; else all that go env lists, and what else is set")))
        ->type_name("");
    word->add_flag("--changed", m_changed,
                   utf8(Text::tr("Only what differs from its default, as go env -changed sees it")));
    word->add_option("--view", m_view,
                     utf8(Text::tr("Whose settings: this process, a new terminal, or a desktop program")))
        ->type_name("VIEW")
        ->transform(CLI::IsMember({"process", "terminal", "desktop"}));
    declareJson(*word, m_json);
    return word;
}

int EnvCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<QByteArrayList> usual = variableNames(m_names);
    // What the registry holds can be any name.
    if (!usual && !host.os.isWindows())
        return console.failUsage(usual.error().what);
    const Result<Settings> all =
        Settings::read(host, viewNamed(m_view), {.names = usual.value_or(QByteArrayList())});
    if (!all)
        return console.fail(all.error());
    const Result<QByteArrayList> asked = variableNames(
        m_names, [&all](const QByteArray &name) { return !all->setting(name).ladder.isEmpty(); });
    if (!asked)
        return console.failUsage(asked.error().what);
    const QByteArrayList &names = *asked;
    const QByteArrayList listed = m_changed ? all->names() : all->shownNames();
    QVector<Setting> settings = all->settings(names.isEmpty() ? listed : names);
    if (m_changed)
        settings.removeIf([](const Setting &setting) { return !setting.isChanged; });
    std::optional<VariableHelp> help;
    if (!names.isEmpty())
        help.emplace(messageLanguage(host.environment));
    if (console.isJson()) {
        console.write(envDocument(all->view(), settings, help, all->problems()));
        return ExitDone;
    }
    if (!help) {
        printList(settings, console);
    } else {
        for (const Setting &setting : settings) {
            if (&setting != &settings.constFirst())
                console.print({});
            printSetting(setting, *help, console);
        }
    }
    if (settings.isEmpty())
        console.print(Text::tr("Nothing differs from its default."));
    for (const Problem &problem : all->problems())
        console.note(problem);
    return ExitDone;
}

} // namespace goconf
