// SPDX-License-Identifier: MIT
#include "net/qt/QtFailure.h"

#include <QSslSocket>

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

/// Of several faults the one that explains the others: a sign-in page has another host's name and an issuer
/// that nobody knows, and a wrong clock makes every certificate bad.
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

HttpFailure::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return HttpFailure::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError: return HttpFailure::ConnectionClosed;
    case QNetworkReply::HostNotFoundError: return HttpFailure::NameNotFound;
    case QNetworkReply::TimeoutError: return HttpFailure::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError: return HttpFailure::TlsHandshake;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError: return HttpFailure::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError: return HttpFailure::ProxyAuthentication;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError: return HttpFailure::ProxyFailure;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError: return HttpFailure::NotHttp;
    default: return HttpFailure::Unreachable;
    }
}

} // namespace

bool isStatusError(QNetworkReply::NetworkError error)
{
    const bool content =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return content || server || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

HttpFailure failureOf(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    if (!tlsErrors.isEmpty())
        return certificateFailure(tlsErrors);
    HttpFailure failure{kindOf(reply.error()), reply.errorString()};
    if (reply.url().scheme() == QLatin1String("https") && !QSslSocket::supportsSsl())
        failure.kind = HttpFailure::NoTls;
    return failure;
}

} // namespace goconf
