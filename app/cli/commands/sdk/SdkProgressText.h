// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkProgress.h"

#include <QString>

namespace goconf {

/// How far the work on the Go `name` is, for a ProgressLine.
QString sdkProgressText(const SdkProgress &now, const QString &name);

} // namespace goconf
