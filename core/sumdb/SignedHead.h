// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/grammar/VerifierKey.h"
#include "sumdb/TreeHead.h"

#include <QByteArray>

namespace goconf {

/// A tree head with the signed note that states it. Without a note it is the empty tree, which nobody signs.
class SignedHead
{
public:
    /// Errors: those of Note::open and TreeHead::parse; none for no bytes at all, the empty tree.
    static Result<SignedHead> open(const QByteArray &note, const VerifierKey &key);

    TreeHead head;
    QByteArray note;
};

} // namespace goconf
