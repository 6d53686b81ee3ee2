// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The parts of a URL as Go's net/url takes it apart; QUrl forgives what Go refuses.
/// source: net/url Parse (RFC 3986 with Go's own exceptions).
class GoUrl
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoUrl)

public:
    /// Errors: InvalidValue, with Go's own words in `detail`.
    static Result<GoUrl> parse(const QByteArray &text);

    /// In lower case; empty when there is none.
    QByteArray scheme;
    QByteArray user;
    QByteArray password;
    bool hasUser = false;
    bool hasPassword = false;
    /// With port.
    QByteArray host;
    /// As written, still escaped.
    QByteArray path;
    /// What follows "scheme:" when that is not a slash.
    QByteArray opaque;
    bool hasQuery = false;
    bool hasFragment = false;

private:
    static Result<QByteArray> takeScheme(QByteArray &rest);
    Result<void> readAuthority(const QByteArray &authority);
    static Result<void> checkHost(const QByteArray &host);
    static Result<void> checkPort(const QByteArray &port);
    static Result<void> checkEscapes(const QByteArray &text);
};

} // namespace goconf
