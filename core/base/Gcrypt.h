// SPDX-License-Identifier: MIT
#pragma once

namespace goconf {

/// libgcrypt, which wants to be woken once before its first use, by whatever thread comes first.
class Gcrypt
{
public:
    /// Cheap after the first time. Whoever calls libgcrypt calls this before.
    static void initialise();
};

} // namespace goconf
