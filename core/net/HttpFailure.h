// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// Why an exchange brought no whole answer, as a transport tells it; HttpProblem makes the sentence of it.
struct HttpFailure
{
    enum Kind {
        NameNotFound,
        ConnectionRefused,
        Unreachable,
        ConnectTimeout,
        ConnectionClosed, ///< before the answer was whole
        NotHttp,          ///< the answer does not follow the protocol
        NoTls,            ///< this program's TLS cannot be used
        TlsHandshake,
        CertificateExpired,
        CertificateNotYetValid,
        CertificateOfOtherHost,
        CertificateUntrusted, ///< self-signed, or by an issuer that is not trusted
        CertificateRevoked,
        CertificateBad, ///< any other fault of the certificate
        ProxyUnreachable,
        ProxyAuthentication,
        ProxyFailure, ///< the proxy could not, or would not, reach the server
    };

    Kind kind = Unreachable;
    /// The words of the library underneath.
    QString detail;
};

} // namespace goconf
