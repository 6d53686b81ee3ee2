// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf {

/// Ed25519 signatures, by libgcrypt. source: RFC 8032, section 5.1.7; as in Go's crypto/ed25519 a second form
/// of the same signature (S not below the order of the group) does not hold.
class Ed25519
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype signatureSize = 64;

    /// Whether `signature` is one of `message` by the owner of `key`. Wrong lengths do not hold either, nor
    /// does any signature by a key whose number begins with 63 equal bits, which none made at random does.
    static bool holds(const QByteArray &key, const QByteArray &message, const QByteArray &signature);
};

} // namespace goconf
