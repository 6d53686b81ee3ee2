// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/ExpectedSdk.h"

namespace goconf::test {

/// Where the account of WindowsHome has the Gos that are ours, with a separator at its end.
inline const QByteArray ownSdks = "C:\\Users\\dev\\AppData\\Local\\goconfigurator\\sdk\\";

/// One of them, which is nowhere.
inline Sdk sdkOf(const char *version)
{
    Sdk sdk = expectedSdk({*GoVersion::parse(version), "windows", "amd64"}, QString());
    sdk.path = QString::fromUtf8(ownSdks + "go" + version);
    return sdk;
}

} // namespace goconf::test
