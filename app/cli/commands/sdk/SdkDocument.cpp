// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkDocument.h"

#include "ProblemsJson.h"

#include <QDir>
#include <QJsonValue>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void write(QLatin1StringView key, const Value &value, JsonWriter &json)
{
    json.key(key);
    json.value(value);
}

void writeList(QLatin1StringView key, const QStringList &list, JsonWriter &json)
{
    json.key(key);
    json.beginArray();
    for (const QString &item : list)
        json.value(item);
    json.endArray();
}

void writeSdk(const Sdk &sdk, const QStringList &activeIn, JsonWriter &json)
{
    json.beginObject();
    write("version"_L1, sdk.versionText, json);
    write("path"_L1, QDir::toNativeSeparators(sdk.path), json);
    write("kind"_L1, sdkKindName(sdk.kind), json);
    write("manager"_L1, sdkManagerName(sdk.manager), json);
    write("active"_L1, activeIn.contains("process"_L1), json);
    writeList("active_in"_L1, activeIn, json);
    write("healthy"_L1, sdk.healthy(), json);
    write("runs_here"_L1, sdk.runs == SdkRuns::Yes, json);
    write("os"_L1, sdk.os, json);
    write("arch"_L1, sdk.architecture, json);
    write("support"_L1, sdkSupportName(sdk.support), json);
    writeList("ways"_L1, sdk.ways, json);
    writeList("missing"_L1, sdk.missing, json);
    if (sdk.neededBy) {
        writeList("needed_by"_L1, *sdk.neededBy, json);
    } else {
        json.key("needed_by"_L1);
        json.value(QJsonValue());
    }
    json.key("proven"_L1);
    json.value(sdk.proven ? QJsonValue(*sdk.proven) : QJsonValue());
    writeProblems(sdk.problems, json);
    json.endObject();
}

void writeFound(const GoOnPath::Found &found, JsonWriter &json)
{
    json.beginObject();
    write("kind"_L1, found.kind == GoOnPath::Found::Go ? "go"_L1 : "shim"_L1, json);
    write("executable"_L1, QDir::toNativeSeparators(found.executable), json);
    write("path"_L1, QDir::toNativeSeparators(found.root), json);
    write("manager"_L1, sdkManagerName(found.manager), json);
    write("location"_L1, found.location.toString(), json);
    json.endObject();
}

void writeView(const GoOnPath &view, JsonWriter &json)
{
    json.beginObject();
    write("name"_L1, view.view.name, json);
    write("login_shell"_L1, view.view.loginShell, json);
    const QLatin1StringView start =
        view.view.start == ShellStart::Interactive ? "interactive"_L1 : "login"_L1;
    write("start"_L1, shellOfId(view.view.name) ? start : ""_L1, json);
    write("certainty"_L1, certaintyName(view.view.certainty), json);
    json.key("found"_L1);
    json.beginArray();
    for (const GoOnPath::Found &found : view.found)
        writeFound(found, json);
    json.endArray();
    json.key("goroot"_L1);
    json.beginObject();
    write("value"_L1, view.view.goroot.value, json);
    write("location"_L1, view.view.goroot.location.toString(), json);
    json.endObject();
    writeProblems(view.view.problems + view.problems, json);
    json.endObject();
}

} // namespace

QByteArray sdkDocument(const SdkReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.key("sdks"_L1);
    json.beginArray();
    for (const Sdk &sdk : report.sdks)
        writeSdk(sdk, report.activeIn(sdk), json);
    json.endArray();
    json.key("views"_L1);
    json.beginArray();
    for (const GoOnPath &view : report.views)
        writeView(view, json);
    json.endArray();
    writeProblems(report.problems, json);
    json.endObject();
    return json.document();
}

} // namespace goconf
