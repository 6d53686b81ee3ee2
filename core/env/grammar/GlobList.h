// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace goconf {

/// The value of GOPRIVATE and its like: globs of module path prefixes with ',' between them. Go trims nothing
/// and passes over what it cannot read, so there are no errors here, only items that never match. source:
/// golang.org/x/mod/module MatchPrefixPatterns.
class GlobList
{
public:
    static GlobList parse(const QByteArray &value);

    /// As Go sees them: untrimmed, one trailing '/' dropped, empty ones left out.
    const QByteArrayList &items() const { return m_items; }

    /// Whether an item matches `path` or its first elements: as many as the item has.
    bool matchesPrefixOf(const QByteArray &path) const;

private:
    QByteArrayList m_items;
};

} // namespace goconf
