// SPDX-License-Identifier: MIT
#include "commands/sdk/VerdictDocument.h"

#include "JsonWriter.h"
#include "base/Secret.h"

#include <QDir>
#include <QJsonValue>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

void writeFiles(const QByteArrayList &names, QLatin1StringView what, JsonWriter &json)
{
    for (const QByteArray &name : names) {
        json.beginObject();
        json.member("file"_L1, name);
        json.member("what"_L1, what);
        json.endObject();
    }
}

void writeValue(QLatin1StringView key, const QByteArray &name, const std::optional<QByteArray> &value,
                JsonWriter &json)
{
    json.key(key);
    if (value)
        json.value(maskedValue(QString::fromUtf8(name), QString::fromUtf8(*value)));
    else
        json.value(QJsonValue());
}

void writeEdit(const GoEnvEdit &edit, JsonWriter &json)
{
    json.beginObject();
    json.member("name"_L1, edit.name);
    writeValue("released"_L1, edit.name, edit.released, json);
    writeValue("now"_L1, edit.name, edit.now, json);
    json.member("line"_L1, QJsonValue(edit.line));
    json.endObject();
}

void writeSdk(const VerifiedSdk &verified, JsonWriter &json)
{
    const SdkVerdict &verdict = verified.verdict;
    json.beginObject();
    json.member("path"_L1, QDir::toNativeSeparators(verified.sdk.path));
    json.member("version"_L1, verified.sdk.versionText);
    json.member("kind"_L1, sdkKindName(verified.sdk.kind));
    json.member("log"_L1, sdkLogName(verdict.log));
    json.key("differs"_L1);
    json.beginArray();
    writeFiles(verdict.difference.changed, "changed"_L1, json);
    writeFiles(verdict.difference.missing, "missing"_L1, json);
    writeFiles(verdict.difference.added, "added"_L1, json);
    json.endArray();
    json.member("go_env_only"_L1, verdict.onlyGoEnv);
    json.key("go_env_edits"_L1);
    json.beginArray();
    for (const GoEnvEdit &edit : verdict.edits)
        writeEdit(edit, json);
    json.endArray();
    json.member("files"_L1, QJsonValue(verdict.files));
    json.key("not_covered"_L1);
    json.beginArray();
    for (const QByteArray &name : verdict.others)
        json.value(name);
    json.endArray();
    json.key("modes"_L1);
    json.beginArray();
    for (const SdkModeFault &fault : verdict.modes) {
        json.beginObject();
        json.member("file"_L1, fault.file);
        json.member("what"_L1, sdkModeFaultName(fault.what));
        json.endObject();
    }
    json.endArray();
    json.member("note"_L1, masked(verdict.notes.join(u' ')));
    json.endObject();
}

} // namespace

QByteArray verdictDocument(const VerifiedSdks &sdks)
{
    JsonWriter json;
    json.beginObject();
    json.key("sdks"_L1);
    json.beginArray();
    for (const VerifiedSdk &sdk : sdks)
        writeSdk(sdk, json);
    json.endArray();
    json.endObject();
    return json.document();
}

} // namespace goconf
