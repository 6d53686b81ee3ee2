// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace goconf {

/// One glob as Go's path.Match reads it: '*' and '?' stop at '/', brackets do not, and characters are UTF-8
/// where the bytes are. source: path/match.go
class GlobPattern
{
public:
    /// Whether the pattern matches all of `name`. A pattern that is not well-formed matches nothing.
    static bool matches(const QByteArray &pattern, const QByteArray &name);

    /// Brackets are closed and not empty, ranges are complete, no backslash stands at the end.
    static bool isWellFormed(const QByteArray &pattern);
};

} // namespace goconf
