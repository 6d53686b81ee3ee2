// SPDX-License-Identifier: MIT
#include "net/HttpProblem.h"

#include <QLocale>

namespace goconf {

namespace {

/// Who is at the other end: the host, with a port that is not the usual one.
QString serverOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port());
}

int seconds(std::chrono::milliseconds time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

/// The status line, and what the server says about it in plain text: eight lines at most, as Go shows them.
QString serverText(const HttpAnswer &answer)
{
    QString text = QStringLiteral("HTTP %1").arg(answer.status);
    if (!answer.headers.value("Content-Type").toLower().startsWith("text/plain"))
        return text;
    constexpr qsizetype mostLines = 8;
    constexpr qsizetype mostBytes = 2000;
    const QByteArrayList lines = answer.body.left(mostBytes).trimmed().split('\n').mid(0, mostLines);
    return text + QLatin1Char('\n') + QString::fromUtf8(lines.join('\n'));
}

} // namespace

QString HttpProblem::shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Error HttpProblem::failed(const HttpFailure &failure, const QUrl &url, const std::optional<HttpProxy> &proxy)
{
    const QString server = serverOf(url);
    if (failure.kind >= HttpFailure::ProxyUnreachable)
        return proxied(failure, server, proxy.value_or(HttpProxy()));
    return failure.kind >= HttpFailure::TlsHandshake ? certificate(failure, server)
                                                     : connection(failure, server);
}

Error HttpProblem::connection(const HttpFailure &failure, const QString &server)
{
    const auto broken = [&failure](const QString &what) {
        return Error{ErrorCode::Network, what, failure.detail};
    };
    switch (failure.kind) {
    case HttpFailure::NameNotFound:
        return broken(tr("%1 was not found: check the address and the network connection").arg(server));
    case HttpFailure::ConnectionRefused:
        return broken(tr("%1 refused the connection: check the address, or try again later").arg(server));
    case HttpFailure::ConnectionClosed:
        return broken(tr("the connection to %1 ended early: try again").arg(server));
    case HttpFailure::NotHttp:
        return broken(tr("%1 does not answer as a web server does: check the address").arg(server));
    case HttpFailure::ConnectTimeout:
        return {ErrorCode::Timeout,
                tr("%1 did not answer: check the network connection, or try again later").arg(server),
                failure.detail};
    case HttpFailure::NoTls:
        return {
            ErrorCode::Unsupported,
            tr("no secure connection can be made, because Qt's TLS plug-in or the TLS library is missing: "
               "install it again"),
            failure.detail};
    default: return broken(tr("%1 cannot be reached: check the network connection").arg(server));
    }
}

Error HttpProblem::certificate(const HttpFailure &failure, const QString &server)
{
    const auto refused = [&failure](const QString &what) {
        return Error{ErrorCode::Refused, what, failure.detail};
    };
    switch (failure.kind) {
    case HttpFailure::CertificateExpired:
        return refused(
            tr("the certificate of %1 has expired: check this computer's clock; when it is right, the "
               "owner of the server has to renew the certificate")
                .arg(server));
    case HttpFailure::CertificateNotYetValid:
        return refused(tr("the certificate of %1 is not valid yet: check this computer's clock").arg(server));
    case HttpFailure::CertificateOfOtherHost:
        return refused(
            tr("the certificate of %1 belongs to another host: check the address; it may also be the "
               "sign-in page of this network that answers")
                .arg(server));
    case HttpFailure::CertificateUntrusted:
        return refused(tr("the certificate of %1 comes from nobody whom this computer trusts: when a company "
                          "proxy reads the traffic, add its root certificate to the system's")
                           .arg(server));
    case HttpFailure::CertificateRevoked:
        return refused(tr("the certificate of %1 was revoked: choose another server").arg(server));
    case HttpFailure::CertificateBad:
        return refused(tr("the certificate of %1 is not acceptable: choose another server").arg(server));
    default:
        return {
            ErrorCode::Network,
            tr("no secure connection to %1 came about: check that it is an https server, or choose another "
               "one")
                .arg(server),
            failure.detail};
    }
}

Error HttpProblem::proxied(const HttpFailure &failure, const QString &server, const HttpProxy &proxy)
{
    const QString name = proxy.host + QLatin1Char(':') + QString::number(proxy.port);
    const QString variable = QString::fromUtf8(proxy.variable);
    switch (failure.kind) {
    case HttpFailure::ProxyAuthentication:
        return {ErrorCode::PermissionDenied,
                tr("the proxy %1 asks for a name and password: put them into %2, before the host, as "
                   "NAME:PASSWORD@")
                    .arg(name, variable),
                failure.detail};
    case HttpFailure::ProxyUnreachable:
        return {ErrorCode::Network,
                tr("the proxy %1 cannot be reached: check %2 and the network connection").arg(name, variable),
                failure.detail};
    default:
        return {ErrorCode::Network,
                tr("the proxy %1 brought no connection to %2: check %3, or add the host to NO_PROXY")
                    .arg(name, server, variable),
                failure.detail};
    }
}

Error HttpProblem::status(const HttpAnswer &answer)
{
    const QString url = shown(answer.url);
    switch (answer.status) {
    case 404:
    case 410:
        return {ErrorCode::NotFound, tr("%1 does not exist: check the address").arg(url), serverText(answer)};
    case 401:
        return {ErrorCode::PermissionDenied,
                tr("%1 asks for a name and password: put them into the netrc file").arg(url),
                serverText(answer)};
    case 403:
        return {ErrorCode::PermissionDenied,
                tr("the server does not give out %1: check the address and your rights there").arg(url),
                serverText(answer)};
    case 407:
        return {ErrorCode::PermissionDenied,
                tr("the proxy asks for a name and password: put them into HTTP_PROXY, before the host, as "
                   "NAME:PASSWORD@"),
                serverText(answer)};
    default:
        return {ErrorCode::Network,
                tr("the server answered %1 with the failure %2: try again later, or choose another server")
                    .arg(url, QString::number(answer.status)),
                serverText(answer)};
    }
}

Error HttpProblem::silent(const QUrl &url, std::chrono::milliseconds time)
{
    return {ErrorCode::Timeout,
            tr("%1 sent nothing for %n s: try again, or choose another server", nullptr, seconds(time))
                .arg(serverOf(url)),
            {}};
}

Error HttpProblem::tooSlow(const QUrl &url, qint64 bytes, std::chrono::milliseconds time)
{
    return {ErrorCode::Timeout,
            tr("%1 sent only %2 in %n s: try again, or choose another server", nullptr, seconds(time))
                .arg(serverOf(url), QLocale().formattedDataSize(bytes)),
            {}};
}

Error HttpProblem::endedEarly(const QUrl &url, qint64 received, qint64 length)
{
    return {ErrorCode::Network, tr("the connection to %1 ended early: try again").arg(serverOf(url)),
            QStringLiteral("%1 of %2 bytes").arg(received).arg(length)};
}

Error HttpProblem::tooLarge(const QUrl &url, qint64 limit)
{
    return {ErrorCode::TooLarge,
            tr("%1 is larger than the %2 that are allowed here: check the address")
                .arg(shown(url), QLocale().formattedDataSize(limit)),
            {}};
}

Error HttpProblem::badLength(const QUrl &url, const QByteArray &value)
{
    return {ErrorCode::Network,
            tr("%1 does not answer as a web server does: check the address").arg(serverOf(url)),
            QStringLiteral("Content-Length: %1").arg(QString::fromUtf8(value.left(100)))};
}

Error HttpProblem::cancelled()
{
    return {ErrorCode::Cancelled, tr("stopped, as was asked for: nothing more is done"), {}};
}

} // namespace goconf
