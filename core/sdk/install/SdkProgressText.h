// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkProgress.h"

#include <QStringList>

namespace goconf {

/// How far the work on the Go `name` is, for whoever shows it in one line: in a sentence, and shorter for
/// narrow places. Empty while it waits.
QStringList sdkProgressTexts(const SdkProgress &now, const QString &name);

} // namespace goconf
