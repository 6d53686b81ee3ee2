// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "net/HttpAnswer.h"
#include "net/HttpRequest.h"

#include <QCoreApplication>
#include <QSet>

namespace goconf {

/// Where a request may go: at first, and by redirect.
///
/// Without TLS only to the loopback and, when the user wrote http:// himself, to that very scheme, host and
/// port; a redirect that stays there exposes nothing more. Never from https to http, nor by http from
/// elsewhere to the loopback. At most ten redirects, and none to where we were already: without cookies the
/// answer would be the same.
class RedirectRules
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RedirectRules)

public:
    static constexpr int mostRedirects = 10;

    /// Errors: InvalidValue for a URL that is none or of another scheme, Refused for http:// without leave.
    static Result<RedirectRules> begin(const HttpRequest &request);

    /// Whether this answer sends us elsewhere: 301, 302, 303, 307, 308 with a Location.
    static bool isRedirect(int status, const HttpHeaders &headers);
    /// Moves on by Location. Errors: Refused; Network for a circle, for too many, and for a Location that is
    /// no URL.
    Result<void> follow(const HttpHeaders &headers);

    /// Where to ask now; without user info and fragment.
    const QUrl &url() const { return m_url; }
    /// Whether that is the server which the user named (same scheme, host and port): only it gets
    /// credentials.
    bool atOrigin() const;

private:
    Result<void> checkPlain(const QUrl &url) const;

    QUrl m_origin;
    QUrl m_url;
    bool m_plainHttp = false;
    int m_count = 0;
    QSet<QUrl> m_seen;
};

} // namespace goconf
