// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "net/HttpAnswer.h"
#include "net/HttpFailure.h"
#include "net/HttpProxy.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace goconf {

/// The sentences for everything that goes wrong between us and a server. None shows user info or the query of
/// a URL: both may be secret.
class HttpProblem
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HttpProblem)

public:
    /// Network; Timeout for ConnectTimeout, Refused for what is wrong with a certificate, PermissionDenied
    /// for ProxyAuthentication, Unsupported for NoTls.
    static Error failed(const HttpFailure &failure, const QUrl &url, const std::optional<HttpProxy> &proxy);
    /// For a status that is no success.
    static Error status(const HttpAnswer &answer);
    static Error silent(const QUrl &url, std::chrono::milliseconds time);
    static Error tooSlow(const QUrl &url, qint64 bytes, std::chrono::milliseconds time);
    static Error endedEarly(const QUrl &url, qint64 received, qint64 length);
    static Error tooLarge(const QUrl &url, qint64 limit);
    static Error badLength(const QUrl &url, const QByteArray &value);
    static Error cancelled();

    /// A URL as it may be shown.
    static QString shown(const QUrl &url);

private:
    static Error connection(const HttpFailure &failure, const QString &server);
    static Error certificate(const HttpFailure &failure, const QString &server);
    static Error proxied(const HttpFailure &failure, const QString &server, const HttpProxy &proxy);
};

} // namespace goconf
