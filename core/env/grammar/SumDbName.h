// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/grammar/VerifierKey.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The value of GOSUMDB: "off", or a name that Go knows, or a verifier key "name+hash+key", and optionally a
/// URL. source: cmd/go/internal/modfetch/sumdb.go dbDial.
class SumDbName
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SumDbName)

public:
    /// Errors: InvalidValue when Go would refuse it at the first download.
    static Result<SumDbName> parse(const QByteArray &value);

    bool off = false;
    /// The name of the database, such as sum.golang.org; empty when off.
    QByteArray name;
    /// The verifier key, complete, as text and as read.
    QByteArray key;
    VerifierKey verifier;
    /// Where to reach the database, when the value says so; empty otherwise.
    QByteArray url;

private:
    static Result<VerifierKey> readKey(const QByteArray &key);
    static Result<void> checkName(const QByteArray &name);
};

} // namespace goconf
