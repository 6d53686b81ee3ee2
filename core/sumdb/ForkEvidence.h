// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/HashReader.h"
#include "sumdb/SignedHead.h"

#include <QByteArray>

namespace goconf {

/// What shows anybody, without asking the database again, that it signed two histories: both signed heads,
/// and the proof of what the newer tree says about the older one's records. In English, for those who run the
/// database.
class ForkEvidence
{
public:
    /// `newerTree` reads proven hashes of the newer head's tree.
    static QByteArray report(const SignedHead &older, const SignedHead &newer, HashReader &newerTree);
};

} // namespace goconf
