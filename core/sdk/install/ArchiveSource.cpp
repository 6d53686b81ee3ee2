// SPDX-License-Identifier: MIT
#include "sdk/install/ArchiveSource.h"

#include "modules/archive/ArchiveLimits.h"
#include "net/Download.h"
#include "net/HttpProblem.h"
#include "sdk/install/HashedFileSink.h"

#include <algorithm>

namespace goconf {

ArchiveSource::ArchiveSource(const HttpClient &client, ReleaseSite site, ToolchainVersion version)
    : m_client(client)
    , m_site(std::move(site))
    , m_version(std::move(version))
{
}

/// The short list first: most installations are of a supported release.
std::optional<ReleaseFile> ArchiveSource::listed(const std::stop_token &stop) const
{
    for (const bool all : {false, true}) {
        const Result<QVector<Release>> releases = m_site.releases(all, stop);
        if (!releases)
            return std::nullopt;
        const auto release = std::find_if(releases->cbegin(), releases->cend(),
                                          [this](const Release &one) { return one.version == m_version.go; });
        if (release == releases->cend())
            continue;
        const ReleaseFile *file = release->fileFor(m_version.goos, m_version.goarch);
        return file && !file->sha256.isEmpty() ? std::optional(*file) : std::nullopt;
    }
    return std::nullopt;
}

Result<SdkOffer> ArchiveSource::offer(const std::stop_token &stop) const
{
    const QUrl url = m_site.fileUrl(m_version.archiveName());
    const std::optional<ReleaseFile> expected = listed(stop);
    if (expected && expected->size > 0)
        return SdkOffer{HttpProblem::shown(url), expected->size};
    HttpRequest request;
    request.url = url;
    request.plainHttp = m_site.isPlainHttp();
    return m_client.size(request, stop).map([&url](qint64 bytes) {
        return SdkOffer{HttpProblem::shown(url), bytes};
    });
}

Result<SdkFile> ArchiveSource::fetch(const QString &path, const SdkObserver &observer)
{
    const std::optional<ReleaseFile> expected = listed(observer.stop);
    DownloadRequest request;
    request.url = m_site.fileUrl(m_version.archiveName());
    request.plainHttp = m_site.isPlainHttp();
    request.limit = ArchiveLimits::release().archiveBytes;
    if (expected && expected->size > 0)
        request.length = expected->size;
    HashedFileSink sink(path);
    const auto report = [&observer](const DownloadProgress &now) {
        observer.tell({SdkProgress::Step::Downloading, now.received, std::max<qint64>(now.total, 0),
                       now.bytesPerSecond});
    };
    const Result<HttpAnswer> answer = Download(m_client, request, sink, report).run(observer.stop);
    if (!answer)
        return fail(answer.error());
    if (expected) {
        if (const Result<void> same = compare(*expected, sink.takeSha256()); !same)
            return fail(same.error());
    }
    return SdkFile{path, SdkFile::Form::Release, expected.has_value(), HttpProblem::shown(request.url)};
}

Result<void> ArchiveSource::compare(const ReleaseFile &expected, const QByteArray &sha256) const
{
    if (sha256 == expected.sha256)
        return {};
    return fail(ErrorCode::ProofFailed,
                tr("%1 is not the file that the list of releases has, so it was not installed: get it from "
                   "another place.")
                    .arg(QString::fromLatin1(m_version.archiveName())),
                QStringLiteral("SHA-256 %1 instead of %2")
                    .arg(QString::fromLatin1(sha256.toHex()), QString::fromLatin1(expected.sha256.toHex())));
}

} // namespace goconf
