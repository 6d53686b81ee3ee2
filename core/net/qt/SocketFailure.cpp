// SPDX-License-Identifier: MIT
#include "net/qt/SocketFailure.h"

#include <QNetworkProxy>
#include <QSslError>

#include <algorithm>

namespace goconf {

namespace {

HttpFailure::Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return HttpFailure::CertificateExpired;
    case QSslError::CertificateNotYetValid: return HttpFailure::CertificateNotYetValid;
    case QSslError::HostNameMismatch: return HttpFailure::CertificateOfOtherHost;
    case QSslError::CertificateRevoked: return HttpFailure::CertificateRevoked;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return HttpFailure::CertificateUntrusted;
    default: return HttpFailure::CertificateBad;
    }
}

/// Of several faults the one that explains the others: a wrong clock makes every certificate bad, and a
/// sign-in page has another host's name as well as an issuer that nobody knows.
HttpFailure certificateFailure(const QList<QSslError> &errors)
{
    HttpFailure result{HttpFailure::CertificateBad, {}};
    QStringList words;
    for (const QSslError &error : errors) {
        words.append(error.errorString());
        result.kind = std::min(result.kind, kindOf(error.error()));
    }
    result.detail = words.join(QLatin1Char('\n'));
    return result;
}

HttpFailure::Kind kindOf(QAbstractSocket::SocketError error, bool throughProxy)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return HttpFailure::ConnectionRefused;
    case QAbstractSocket::RemoteHostClosedError: return HttpFailure::ConnectionClosed;
    case QAbstractSocket::HostNotFoundError: return HttpFailure::NameNotFound;
    case QAbstractSocket::SocketTimeoutError: return HttpFailure::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError: return HttpFailure::TlsHandshake;
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return HttpFailure::NoTls;
    case QAbstractSocket::ProxyAuthenticationRequiredError: return HttpFailure::ProxyAuthentication;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError: return HttpFailure::ProxyUnreachable;
    default: return throughProxy ? HttpFailure::ProxyFailure : HttpFailure::Unreachable;
    }
}

} // namespace

HttpFailure failureOf(const QSslSocket &socket)
{
    if (!socket.sslHandshakeErrors().isEmpty())
        return certificateFailure(socket.sslHandshakeErrors());
    const bool throughProxy = socket.proxy().type() != QNetworkProxy::NoProxy;
    return {kindOf(socket.error(), throughProxy), socket.errorString()};
}

} // namespace goconf
