// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/SdkCollection.h"

namespace goconf {

/// The commands of golang.org/dl, such as go1.27.3, that `go install` put into `folder`: each is a way to
/// ~/sdk of the same name, and a problem where that Go was never downloaded (golang/dl internal/version).
/// GOTOOLCHAIN=path finds them by these names. `collection` must have ~/sdk already.
void addDlCommands(const Host &host, const QString &folder, SdkCollection &collection);

} // namespace goconf
