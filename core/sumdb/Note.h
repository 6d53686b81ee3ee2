// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/grammar/VerifierKey.h"

#include <QByteArray>
#include <QCoreApplication>

namespace goconf {

/// A signed note: a text that ends in a line end, an empty line, and lines "— NAME BASE64", each with the
/// first four bytes of the key's hash and the signature over the text. source: golang.org/x/mod/sumdb/note
/// Open
class Note
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Note)

public:
    /// The text of `message`, when `key` signed it. Signatures by other keys are passed over, a second one by
    /// the same key too; more than 100 are refused. Errors: Corrupt when it is no note; ProofFailed when the
    /// signature is wrong or missing.
    static Result<QByteArray> open(const QByteArray &message, const VerifierKey &key);

private:
    static tl::unexpected<Error> malformed();
};

} // namespace goconf
