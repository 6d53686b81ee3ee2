// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseSite.h"

#include "base/Secret.h"
#include "net/HttpProblem.h"
#include "sdk/release/ReleaseDocument.h"

namespace goconf {

using namespace Qt::StringLiterals;

Result<ReleaseSite> ReleaseSite::at(const HttpClient &client, const QByteArray &address)
{
    QUrl folder = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool isWeb = folder.scheme() == "https"_L1 || folder.scheme() == "http"_L1;
    if (!folder.isValid() || !isWeb || folder.host().isEmpty() || folder.hasQuery() || folder.hasFragment()) {
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no site of Go releases: write https://HOST/PATH")
                        .arg(masked(QString::fromUtf8(address))),
                    folder.errorString());
    }
    if (const QString path = folder.path(QUrl::FullyEncoded); !path.endsWith(u'/'))
        folder.setPath(path + u'/', QUrl::TolerantMode);
    return ReleaseSite(client, folder);
}

QString ReleaseSite::shown() const
{
    return HttpProblem::shown(m_folder);
}

QUrl ReleaseSite::fileUrl(const QByteArray &name) const
{
    QUrl url = m_folder;
    url.setPath(url.path(QUrl::FullyEncoded) + QString::fromLatin1(name.toPercentEncoding()),
                QUrl::TolerantMode);
    return url;
}

Result<QVector<Release>> ReleaseSite::releases(bool all, const std::stop_token &stop) const
{
    HttpRequest request;
    request.url = m_folder;
    request.url.setQuery(all ? u"mode=json&include=all"_s : u"mode=json"_s);
    request.plainHttp = isPlainHttp();
    request.limit = ReleaseDocument::limit;
    const Result<HttpAnswer> answer = m_client->fetch(request, stop);
    if (!answer)
        return fail(answer.error());
    const Result<QByteArray> content = answer->content();
    return content ? ReleaseDocument::parse(*content) : fail(content.error());
}

} // namespace goconf
