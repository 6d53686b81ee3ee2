// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "base/Result.h"
#include "env/grammar/GoUrl.h"

#include <QCoreApplication>
#include <QVector>

namespace goconf {

/// The value of GOPROXY: proxies with ',' or '|' between them, where each separator belongs to the item
/// before it. source: cmd/go/internal/modfetch/proxy.go, proxyList and newProxyRepo.
class ProxyList
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyList)

public:
    struct Item
    {
        enum Kind { Url, Direct, Off };

        Kind kind = Url;
        /// As written, without blanks around it.
        QByteArray text;
        /// Of a Url, with the https:// that Go adds.
        GoUrl url;
        /// After any error the next item is asked ('|'), not only after 404 and 410 (',').
        bool anyErrorFallsThrough = false;
    };

    /// Errors: InvalidValue when Go would refuse the whole list; `what` never shows a password.
    static Result<ProxyList> parse(const QByteArray &value, Os os);

    /// Those that Go looks at; a Direct or Off is the last.
    const QVector<Item> &items() const { return m_items; }
    /// What stands behind a Direct or Off and is never read.
    const QByteArray &ignored() const { return m_ignored; }

private:
    static Result<GoUrl> proxyUrl(const QByteArray &text, Os os);

    QVector<Item> m_items;
    QByteArray m_ignored;
};

} // namespace goconf
