// SPDX-License-Identifier: MIT
#include "commands/EnvCommand.h"

#include "Arguments.h"
#include "JsonWriter.h"
#include "Language.h"
#include "base/Secret.h"
#include "commands/SharedOptions.h"
#include "env/VariableHelp.h"
#include "stores/Settings.h"

#include <CLI/Validators.hpp>
#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvCommand)
};

void writeOrigin(const QString &store, const Location &location, JsonWriter &json)
{
    json.key("store"_L1);
    json.value(store);
    json.key("location"_L1);
    json.value(location.toString());
}

void writeRow(const LadderRow &row, JsonWriter &json)
{
    json.beginObject();
    writeOrigin(row.store, row.location, json);
    json.key("value"_L1);
    json.value(row.value);
    json.key("effective"_L1);
    json.value(row.effective);
    json.key("shadowed"_L1);
    json.value(row.shadowed);
    json.key("certainty"_L1);
    json.value(certaintyName(row.certainty));
    json.endObject();
}

void writeProblems(const Problems &problems, JsonWriter &json)
{
    json.key("problems"_L1);
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.key("severity"_L1);
        json.value(severityName(problem.severity));
        json.key("message"_L1);
        json.value(masked(problem.message));
        json.key("advice"_L1);
        json.value(masked(problem.advice));
        json.endObject();
    }
    json.endArray();
}

/// JSON is data: values stand there as go prints them. On the screen secrets are masked.
void writeSetting(const Setting &setting, JsonWriter &json)
{
    json.beginObject();
    json.key("name"_L1);
    json.value(setting.name);
    json.key("value"_L1);
    json.value(setting.value);
    json.key("origin"_L1);
    json.beginObject();
    writeOrigin(setting.store, setting.location, json);
    json.endObject();
    json.key("default"_L1);
    json.value(setting.defaultValue);
    json.key("settable"_L1);
    json.value(setting.settable);
    json.key("ladder"_L1);
    json.beginArray();
    for (const LadderRow &row : setting.ladder)
        writeRow(row, json);
    json.endArray();
    writeProblems(setting.problems, json);
    json.endObject();
}

QByteArray documentOf(View view, const QVector<Setting> &settings, const Problems &problems)
{
    JsonWriter json;
    json.beginObject();
    json.key("view"_L1);
    json.value(viewName(view));
    json.key("variables"_L1);
    json.beginArray();
    for (const Setting &setting : settings)
        writeSetting(setting, json);
    json.endArray();
    writeProblems(problems, json);
    json.endObject();
    return json.document();
}

QString shown(const QByteArray &name, const QByteArray &value)
{
    return maskedValue(QString::fromUtf8(name), QString::fromUtf8(value));
}

QString origin(const QString &store, const Location &location)
{
    return location.isEmpty() ? store : store + u' ' + location.toString();
}

void printList(const QVector<Setting> &settings, Console &console)
{
    qsizetype width = 0;
    for (const Setting &setting : settings)
        width = std::max(width, setting.name.size());
    for (const Setting &setting : settings) {
        const bool wrong =
            std::any_of(setting.problems.cbegin(), setting.problems.cend(),
                        [](const Problem &problem) { return problem.severity != Severity::Info; });
        const QString mark = wrong ? u"! "_s : u"  "_s;
        console.print(mark + QString::fromUtf8(setting.name).leftJustified(width + 2) +
                      shown(setting.name, setting.value) + u"  ("_s +
                      origin(setting.store, setting.location) + u')');
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

/// Pads to a number of terminal columns: Han characters take two.
QString padded(const QString &text, qsizetype columns)
{
    const auto wide =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
    return text + QString(std::max<qsizetype>(columns - text.size() - wide, 0), u' ');
}

void printRow(const LadderRow &row, const QByteArray &name, qsizetype width, Console &console)
{
    const QString state = row.effective  ? Text::tr("in effect")
                          : row.shadowed ? Text::tr("hidden")
                                         : QString();
    console.print(u"  "_s + padded(state, 11) + padded(origin(row.store, row.location), width + 2) +
                  shown(name, row.value));
}

void printLadder(const Setting &setting, const VariableHelp &help, Console &console)
{
    console.print(QString::fromUtf8(setting.name) + u" = "_s + shown(setting.name, setting.value));
    if (const VariableText *text = help.find(setting.name))
        console.print(u"  "_s + text->brief);
    qsizetype width = 0;
    for (const LadderRow &row : setting.ladder)
        width = std::max(width, origin(row.store, row.location).size());
    for (const LadderRow &row : setting.ladder)
        printRow(row, setting.name, width, console);
    if (setting.ladder.isEmpty())
        console.print(u"  "_s +
                      (setting.settable ? Text::tr("not set anywhere") : Text::tr("computed by go")));
    for (const Problem &problem : setting.problems) {
        console.print(u"  "_s +
                      Text::tr("%1: %2").arg(severityWord(problem.severity), masked(oneLine(problem))));
    }
}

View viewNamed(const std::string &name)
{
    return name == "terminal" ? View::Terminal : name == "desktop" ? View::Desktop : View::Process;
}

} // namespace

CLI::App *EnvCommand::declare(CLI::App &parent)
{
    CLI::App *word =
        parent.add_subcommand("env", utf8(Text::tr("Show settings, who says so, and what is hidden behind")));
    word->add_option(std::string(variableArgument.data()), m_names,
                     utf8(Text::tr("Only these, with their whole ladder")))
        ->type_name("");
    word->add_flag("--changed", m_changed, utf8(Text::tr("Only what differs from its default")));
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
    QByteArrayList names;
    for (const std::string &name : m_names)
        names.append(bytes(name));
    const Result<Settings> all = Settings::read(host, viewNamed(m_view), names);
    if (!all)
        return console.fail(all.error());
    Result<QVector<Setting>> settings = all->settings(names.isEmpty() ? all->names() : names);
    if (!settings)
        return console.fail(settings.error());
    if (m_changed)
        settings->removeIf([](const Setting &setting) { return !setting.isChanged(); });
    if (console.isJson()) {
        console.write(documentOf(all->view(), *settings, all->problems()));
        return ExitDone;
    }
    if (names.isEmpty()) {
        printList(*settings, console);
        if (settings->isEmpty())
            console.print(Text::tr("Nothing differs from its default."));
    } else {
        const VariableHelp help(Language::nameFor(host.environment));
        for (const Setting &setting : *settings)
            printLadder(setting, help, console);
    }
    for (const Problem &problem : all->problems())
        console.note(problem);
    return ExitDone;
}

} // namespace goconf
