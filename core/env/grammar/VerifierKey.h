// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// The public key of a checksum database with the name it signs under, written "name+hash+key": eight
/// hexadecimal digits, and base64 of the algorithm's number and the key. source: golang.org/x/mod/sumdb/note
/// NewVerifier.
class VerifierKey
{
    Q_DECLARE_TR_FUNCTIONS(goconf::VerifierKey)

public:
    /// Errors: InvalidValue where Go refuses the key, with Go's own words in `detail`.
    static Result<VerifierKey> parse(const QByteArray &text);

    /// Not empty, UTF-8, without white space and "+". source: note.isValidName
    static bool isName(const QByteArray &name);

    /// Such as sum.golang.org.
    QByteArray name;
    /// The first bytes, big-endian, of SHA-256 over name, line end, algorithm and key.
    quint32 hash = 0;
    /// The 32 bytes of an Ed25519 key.
    QByteArray ed25519;

private:
    static tl::unexpected<Error> damaged();
};

} // namespace goconf
