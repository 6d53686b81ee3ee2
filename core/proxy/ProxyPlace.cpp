// SPDX-License-Identifier: MIT
#include "proxy/ProxyPlace.h"

#include "base/PathBytes.h"
#include "base/Secret.h"
#include "net/HttpProblem.h"
#include "platform/FileCalls.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace goconf {

namespace {

constexpr qint64 pieceSize = qint64(256) * 1024;

/// Keeps what comes.
class BytesSink : public DownloadSink
{
public:
    Result<void> restart() override
    {
        bytes.clear();
        return {};
    }
    Result<void> write(const QByteArray &more) override
    {
        bytes += more;
        return {};
    }

    QByteArray bytes;
};

} // namespace

Result<ProxyPlace> ProxyPlace::at(const HttpClient &client, const QByteArray &address, Os os)
{
    const QByteArray whole = address.contains(":/") ? address : "https://" + address;
    const Result<GoUrl> url = GoUrl::parse(whole);
    if (!url)
        return fail(url.error());
    ProxyPlace place(client);
    if (url->scheme == "file") {
        const Result<QString> folder = folderOf(*url, os);
        if (!folder)
            return fail(folder.error());
        place.m_folder = *folder;
        place.m_shown = QString::fromUtf8("file://" + url->host + url->path);
        return place;
    }
    place.m_url = QUrl::fromEncoded(whole);
    place.m_shown = HttpProblem::shown(place.m_url);
    if (!place.m_url.isValid() || (url->scheme != "https" && url->scheme != "http")) {
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no address that modules can come from: write https://, http:// or file://")
                        .arg(masked(QString::fromUtf8(address))),
                    place.m_url.errorString());
    }
    return place;
}

/// source: cmd/go/internal/web/url.go, url_other.go, url_windows.go
Result<QString> ProxyPlace::folderOf(const GoUrl &url, Os os)
{
    QByteArray path = QByteArray::fromPercentEncoding(url.path);
    bool isElsewhere = !url.host.isEmpty() && url.host != "localhost";
    if (os.isWindows() && isElsewhere && path.startsWith('/') && !url.host.contains(':')) {
        path = "//" + url.host + path; // the share of a server
        isElsewhere = false;
    } else if (os.isWindows()) {
        path = path.startsWith('/') && path.mid(1, 2).endsWith(':') ? path.sliced(1) : QByteArray();
    }
    if (isElsewhere || path.contains('\0') || !os.isAbsolutePath(path)) {
        return fail(ErrorCode::InvalidValue,
                    tr("“file://%1” names no folder: write the whole path behind file://")
                        .arg(QString::fromUtf8(url.host + url.path)));
    }
    return pathText(path);
}

QUrl ProxyPlace::urlOf(const QByteArray &path) const
{
    // As url.PathEscape of Go: '!' becomes %21.
    const QString whole = m_url.path(QUrl::FullyEncoded) + u'/' +
                          QString::fromLatin1(path.toPercentEncoding(QByteArrayLiteral("/$&+=:@")));
    QUrl url = m_url;
    url.setPath(QDir::cleanPath(whole), QUrl::TolerantMode);
    return url;
}

Result<QByteArray> ProxyPlace::get(const QByteArray &path, qint64 limit, const std::stop_token &stop) const
{
    if (!m_folder.isEmpty()) {
        BytesSink sink;
        const Result<void> read = readFile(path, sink, limit, {}, stop);
        return read ? Result<QByteArray>(sink.bytes) : fail(read.error());
    }
    const Result<HttpAnswer> answer = m_client->fetch(requestFor(path, limit), stop);
    if (!answer)
        return fail(answer.error());
    return answer->content();
}

HttpRequest ProxyPlace::requestFor(const QByteArray &path, qint64 limit) const
{
    HttpRequest request;
    request.url = urlOf(path);
    request.plainHttp = request.url.scheme() == QLatin1String("http");
    request.limit = limit;
    return request;
}

Result<qint64> ProxyPlace::size(const QByteArray &path, const std::stop_token &stop) const
{
    if (m_folder.isEmpty())
        return m_client->size(requestFor(path, 0), stop);
    return fileOf(path).map([](const QString &name) { return QFileInfo(name).size(); });
}

Result<void> ProxyPlace::download(const QByteArray &path, DownloadSink &sink, qint64 limit,
                                  const Download::Report &report, const std::stop_token &stop) const
{
    if (!m_folder.isEmpty())
        return readFile(path, sink, limit, report, stop);
    DownloadRequest request;
    request.url = urlOf(path);
    request.plainHttp = request.url.scheme() == QLatin1String("http");
    request.limit = limit;
    const Result<HttpAnswer> answer = Download(*m_client, request, sink, report).run(stop);
    return answer ? Result<void>() : fail(answer.error());
}

Result<QString> ProxyPlace::fileOf(const QByteArray &path) const
{
    const QString name = m_folder + u'/' + pathText(path);
    filecalls::FileStatus status;
    const int error = filecalls::statusOf(filecalls::nativePath(name), status);
    if (error != 0)
        return fail(Error::fromErrno(error, tr("cannot read %1").arg(name)));
    if (status.kind == filecalls::FileStatus::Kind::Missing)
        return fail(ErrorCode::NotFound, tr("the file %1 does not exist: check GOPROXY").arg(name));
    if (status.kind != filecalls::FileStatus::Kind::Regular)
        return fail(ErrorCode::Io, tr("%1 is no file: check GOPROXY").arg(name));
    return name;
}

Result<void> ProxyPlace::readFile(const QByteArray &path, DownloadSink &sink, qint64 limit,
                                  const Download::Report &report, const std::stop_token &stop) const
{
    const Result<QString> found = fileOf(path);
    if (!found)
        return fail(found.error());
    const QString &name = *found;
    QFile file(name);
    if (const Result<void> opened = openRegular(file); !opened)
        return fail(opened.error());
    if (const Result<void> begun = sink.restart(); !begun)
        return begun;
    TransferRate rate;
    DownloadProgress progress{0, file.size(), 0};
    while (true) {
        if (stop.stop_requested())
            return fail(HttpProblem::cancelled());
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        progress.received += piece.size();
        if (progress.received > limit)
            return fail(HttpProblem::tooLarge(QUrl::fromLocalFile(name), limit));
        if (const Result<void> written = sink.write(piece); !written)
            return written;
        rate.add(TransferRate::Time::clock::now(), progress.received);
        progress.bytesPerSecond = rate.bytesPerSecond();
        if (report)
            report(progress);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, tr("cannot read %1 to its end: check the disk").arg(name),
                    file.errorString());
    return {};
}

} // namespace goconf
