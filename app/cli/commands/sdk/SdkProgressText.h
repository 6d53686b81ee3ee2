// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkProgress.h"

#include <QStringList>

namespace goconf {

/// How far the work on the Go `name` is, for a ProgressLine: in a sentence, and shorter for narrow terminals.
QStringList sdkProgressTexts(const SdkProgress &now, const QString &name);

} // namespace goconf
