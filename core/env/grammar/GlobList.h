// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace goconf {

/// The value of GOPRIVATE and its like: globs of module path prefixes with ',' between them. Go trims nothing
/// and passes over what it cannot read, so there are no errors here, only items that never match. source:
/// golang.org/x/mod/module MatchPrefixPatterns, path.Match.
class GlobList
{
public:
    static GlobList parse(const QByteArray &value);

    /// As Go sees them: untrimmed, one trailing '/' dropped, empty ones left out.
    const QByteArrayList &items() const { return m_items; }

    /// Follows the grammar of path.Match: brackets are closed and not empty, ranges are complete, no
    /// backslash at the end.
    static bool isWellFormed(const QByteArray &pattern);

private:
    QByteArrayList m_items;
};

} // namespace goconf
