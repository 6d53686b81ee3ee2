// SPDX-License-Identifier: MIT
#pragma once

#include "modules/DirHash.h"

#include <QByteArrayList>

namespace goconf {

/// In what two lists of files differ, by name and content; each list of names in the order of bytes.
struct DigestDifference
{
    /// In both, with other content.
    QByteArrayList changed;
    /// Of the original, but not there.
    QByteArrayList missing;
    /// There, but not of the original.
    QByteArrayList added;

    /// The lists may be in any order; a name occurs once in each.
    static DigestDifference between(FileDigests original, FileDigests found);

    bool isEmpty() const { return changed.isEmpty() && missing.isEmpty() && added.isEmpty(); }

    friend bool operator==(const DigestDifference &, const DigestDifference &) = default;
};

} // namespace goconf
