// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseDocument.h"

#include "base/Sha256.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReleases = 5000;
constexpr qsizetype mostFiles = 500;
constexpr double largestFile = 4e9;

/// "go1.27.3" and nothing else: no suffix, no other spelling.
std::optional<GoVersion> versionOf(const QByteArray &name)
{
    const std::optional<GoVersion> version = GoVersion::parse(name);
    if (!version || "go" + version->toByteArray() != name)
        return std::nullopt;
    return version;
}

/// A beta or a candidate sorts before the first release of its line.
bool isPreview(const QByteArray &name)
{
    return name.contains("rc") || name.contains("beta");
}

} // namespace

tl::unexpected<Error> ReleaseDocument::bad(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                tr("the list of Go releases is damaged or none at all: try again, or name another server"),
                detail);
}

Result<QVector<Release>> ReleaseDocument::parse(const QByteArray &json)
{
    if (json.size() > limit)
        return bad(u"too long"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return bad(problem.errorString());
    return readReleases(document.isArray() ? QJsonValue(document.array()) : QJsonValue());
}

Result<QVector<Release>> ReleaseDocument::readReleases(const QJsonValue &value)
{
    const QJsonArray entries = value.toArray();
    if (!value.isArray() || entries.isEmpty() || entries.size() > mostReleases)
        return bad(u"no array of releases"_s);
    QVector<Release> releases;
    for (const QJsonValue &entry : entries) {
        const Result<std::optional<Release>> release = readRelease(entry);
        if (!release)
            return fail(release.error());
        if (*release)
            releases.append(**release);
    }
    if (releases.isEmpty())
        return bad(u"no release among the entries"_s);
    return releases;
}

Result<std::optional<Release>> ReleaseDocument::readRelease(const QJsonValue &value)
{
    const QJsonValue name = value["version"_L1];
    const QJsonValue stable = value["stable"_L1];
    const QJsonValue files = value["files"_L1];
    if (!name.isString() || !stable.isBool() || (!files.isArray() && !files.isUndefined()) ||
        files.toArray().size() > mostFiles)
        return bad(u"a release of another form"_s);
    const QByteArray text = name.toString().toUtf8();
    const std::optional<GoVersion> version = versionOf(text);
    if (!text.startsWith("go") || text.size() > 40 || text.contains('/') || text.contains('\\'))
        return bad(u"a release by the name %1"_s.arg(name.toString().left(60)));
    if (!version)
        return std::optional<Release>();
    Release release;
    release.version = *version;
    release.stable = stable.toBool() && !isPreview(text);
    if (files.isArray())
        release.files.emplace();
    for (const QJsonValue &file : files.toArray()) {
        if (const Result<void> read = readFile(file, release); !read)
            return fail(read.error());
    }
    return std::optional(release);
}

Result<void> ReleaseDocument::readFile(const QJsonValue &value, Release &release)
{
    const QJsonValue name = value["filename"_L1];
    const QJsonValue kind = value["kind"_L1];
    const QJsonValue hash = value["sha256"_L1];
    const QJsonValue size = value["size"_L1];
    const QString text = name.toString();
    if (!name.isString() || !kind.isString() || !hash.isString() || !size.isDouble() || text.contains(u'/') ||
        text.contains(u'\\') || text.size() > 100)
        return bad(u"a file of another form: %1"_s.arg(text.left(100)));
    const double bytes = size.toDouble();
    const QByteArray digits = hash.toString().toLatin1();
    const QByteArray sha256 = QByteArray::fromHex(digits);
    if (bytes < 0 || bytes > largestFile || bytes != std::floor(bytes))
        return bad(u"a size that is none: %1"_s.arg(text));
    if (!digits.isEmpty() && (sha256.size() != Sha256::size || sha256.toHex() != digits.toLower()))
        return bad(u"a SHA-256 that is none: %1"_s.arg(text));
    const auto toolchain = ToolchainVersion::fromArchiveName(text.toUtf8());
    if (kind != "archive"_L1 || !toolchain || toolchain->archiveName() != text.toUtf8())
        return {};
    if (toolchain->go != release.version)
        return bad(u"a file of another release: %1"_s.arg(text));
    release.files->append({*toolchain, sha256, qint64(bytes)});
    return {};
}

QByteArray ReleaseDocument::keep(const ReleaseList &list)
{
    QJsonArray releases;
    for (const Release &release : list.releases) {
        QJsonObject entry{{u"version"_s, QString::fromLatin1(release.name())}, {u"stable"_s, release.stable}};
        if (release.files) {
            QJsonArray files;
            for (const ReleaseFile &file : *release.files) {
                files.append(QJsonObject{{u"filename"_s, QString::fromLatin1(file.toolchain.archiveName())},
                                         {u"kind"_s, u"archive"_s},
                                         {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                                         {u"size"_s, file.size}});
            }
            entry.insert(u"files"_s, files);
        }
        releases.append(entry);
    }
    const QJsonObject document{{u"served_by"_s, list.servedBy},
                               {u"at"_s, list.at.toUTC().toString(Qt::ISODate)},
                               {u"complete"_s, list.isComplete},
                               {u"releases"_s, releases}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Result<ReleaseList> ReleaseDocument::parseKept(const QByteArray &json)
{
    if (json.size() > limit)
        return bad(u"too long"_s);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Result<QVector<Release>> releases = readReleases(document["releases"_L1]);
    if (!releases)
        return fail(releases.error());
    ReleaseList list;
    list.releases = std::move(*releases);
    list.servedBy = document["served_by"_L1].toString();
    list.source = list.servedBy.isEmpty() ? ReleaseSource::BuiltIn : ReleaseSource::Kept;
    list.at = QDateTime::fromString(document["at"_L1].toString(), Qt::ISODate).toUTC();
    list.isComplete = document["complete"_L1].toBool();
    if (!list.at.isValid())
        return bad(u"no time"_s);
    return list;
}

} // namespace goconf
