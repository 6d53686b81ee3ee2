// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/Sdk.h"
#include "sdk/SdkVerdict.h"

namespace goconf {

/// A Go and what the transparency log says about it.
struct VerifiedSdk
{
    Sdk sdk;
    SdkVerdict verdict;
};

using VerifiedSdks = QVector<VerifiedSdk>;

} // namespace goconf
