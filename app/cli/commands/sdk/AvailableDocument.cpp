// SPDX-License-Identifier: MIT
#include "commands/sdk/AvailableDocument.h"

#include "ProblemsJson.h"

#include <QDir>
#include <QJsonValue>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

void writeFile(const ReleaseFile &file, JsonWriter &json)
{
    json.beginObject();
    json.member("filename"_L1, file.toolchain.archiveName());
    json.member("os"_L1, file.toolchain.goos);
    json.member("arch"_L1, file.toolchain.goarch);
    json.member("sha256"_L1, file.sha256.toHex());
    json.member("size"_L1, QJsonValue(file.size));
    json.endObject();
}

void writeEntry(const ReleaseOffer::Entry &entry, JsonWriter &json)
{
    json.beginObject();
    json.member("version"_L1, entry.release.name());
    json.member("stable"_L1, entry.release.stable);
    json.member("supported"_L1, entry.isSupported);
    json.member("recommended"_L1, entry.isRecommended);
    json.member("installed"_L1, !entry.installed.isEmpty());
    json.key("paths"_L1);
    json.beginArray();
    for (const QString &path : entry.installed)
        json.value(QDir::toNativeSeparators(path));
    json.endArray();
    json.key("files"_L1);
    json.beginArray();
    if (entry.release.files) {
        for (const ReleaseFile &file : *entry.release.files)
            writeFile(file, json);
    }
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray availableDocument(const AvailableSdks &available)
{
    JsonWriter json;
    json.beginObject();
    json.key("releases"_L1);
    json.beginArray();
    for (const ReleaseOffer::Entry &entry : available.offer.entries)
        writeEntry(entry, json);
    json.endArray();
    json.member("source"_L1, releaseSourceName(available.list.source));
    json.member("served_by"_L1, available.list.servedBy);
    json.member("at"_L1, available.list.at.toString(Qt::ISODate));
    json.member("age_s"_L1, QJsonValue(available.list.age(available.now)));
    json.key("project"_L1);
    if (available.project) {
        json.beginObject();
        json.member("file"_L1, available.project->file);
        json.member("wanted"_L1, "go" + available.project->wanted.toByteArray());
        json.endObject();
    } else {
        json.value(QJsonValue());
    }
    writeProblems(available.problems, json);
    json.endObject();
    return json.document();
}

} // namespace goconf
