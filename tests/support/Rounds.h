// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace goconf::test {

/// One in how many cases a sanitized build takes of a law that the plain build tries in all of them: it needs
/// several times as long for each, and looks for other faults.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int thinning = 5;
#else
inline constexpr int thinning = 1;
#endif

/// How often a law is tried: as often as GOCONF_TEST_ROUNDS asks for, in a longer run, else `normal`.
inline int rounds(int normal)
{
    const int asked = qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS");
    return asked > 0 ? asked : std::max(1, normal / thinning);
}

/// Of a law over many cases in a row: every how manieth is tried, all of them when GOCONF_TEST_ROUNDS asks
/// for at least 10,000 rounds, else every `normal`-th.
inline int stride(int normal)
{
    return qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS") >= 10'000 ? 1 : normal * thinning;
}

} // namespace goconf::test
