// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace goconf::test {

/// How often a law is tried: as often as GOCONF_TEST_ROUNDS asks for, in a longer run, else `normal`.
inline int rounds(int normal)
{
    const int asked = qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS");
    return asked > 0 ? asked : normal;
}

} // namespace goconf::test
