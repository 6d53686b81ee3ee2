// SPDX-License-Identifier: MIT
#include "support/net/TestClient.h"

#include "net/qt/QtHttpTransport.h"
#include "support/net/FaultServer.h"

#include <QFile>

namespace goconf::test {

HttpClient testClient(Host host, HttpLimits limits, const QByteArray &goAuth)
{
    if (host.environment.value("SSL_CERT_FILE").isEmpty())
        host.environment.set("SSL_CERT_FILE", QFile::encodeName(FaultServer::rootCertificateFile()));
    const Result<HttpTransportSettings> settings = HttpTransportSettings::read(host);
    const Result<HttpCredentials> credentials = HttpCredentials::read(host, goAuth);
    if (!settings || !credentials)
        qFatal("no client for this environment");
    return {std::make_shared<QtHttpTransport>(*settings), settings->proxies, *credentials, limits};
}

HttpRequest getRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace goconf::test
