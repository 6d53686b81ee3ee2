// SPDX-License-Identifier: MIT
#include "commands/EnvDocument.h"

#include "ProblemsJson.h"
#include "change/RegistryType.h"
#include "stores/windows/JoinedList.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

void writeOrigin(const QString &store, const Location &location, JsonWriter &json)
{
    json.member("store"_L1, store);
    json.member("location"_L1, location.toString());
}

void writeRow(const Setting &setting, const LadderRow &row, JsonWriter &json)
{
    json.beginObject();
    writeOrigin(row.store, row.location, json);
    json.member("value"_L1, row.value);
    if (joined_list::ownPart(setting, row) != row.value)
        json.member("part"_L1, joined_list::ownPart(setting, row));
    json.member("effective"_L1, row.effective);
    json.member("shadowed"_L1, row.shadowed);
    json.member("certainty"_L1, certaintyName(row.certainty));
    if (row.registryType)
        json.member("type"_L1, registryTypeName(*row.registryType));
    json.endObject();
}

void writeHelp(const VariableText &text, JsonWriter &json)
{
    json.key("help"_L1);
    json.beginObject();
    json.member("brief"_L1, text.brief);
    json.member("text"_L1, text.detailed);
    json.member("default"_L1, text.defaultRule);
    json.key("mistakes"_L1);
    json.beginArray();
    for (const QString &mistake : text.mistakes)
        json.value(mistake);
    json.endArray();
    json.endObject();
}

void writeSetting(const Setting &setting, const std::optional<VariableHelp> &help, JsonWriter &json)
{
    json.beginObject();
    json.member("name"_L1, setting.name);
    json.member("value"_L1, setting.value);
    json.key("origin"_L1);
    json.beginObject();
    writeOrigin(setting.store, setting.location, json);
    json.endObject();
    json.member("default"_L1, setting.defaultValue);
    json.member("settable"_L1, setting.settable);
    json.key("ladder"_L1);
    json.beginArray();
    for (const LadderRow &row : setting.ladder)
        writeRow(setting, row, json);
    json.endArray();
    writeProblems(setting.problems, json);
    if (const VariableText *text = help ? help->find(setting.name) : nullptr)
        writeHelp(*text, json);
    json.endObject();
}

} // namespace

QByteArray envDocument(View view, const QVector<Setting> &settings, const std::optional<VariableHelp> &help,
                       const Problems &problems)
{
    JsonWriter json;
    json.beginObject();
    json.member("view"_L1, viewName(view));
    json.key("variables"_L1);
    json.beginArray();
    for (const Setting &setting : settings)
        writeSetting(setting, help, json);
    json.endArray();
    writeProblems(problems, json);
    json.endObject();
    return json.document();
}

} // namespace goconf
