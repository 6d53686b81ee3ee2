// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathView.h"

namespace goconf {

/// What a program of Windows that is started from now on gets, as the registry says once `planned` is applied
/// (WindowsEnvironment): the view "terminal", with the key that holds each folder. Nothing is started.
PathView registryPathView(const Host &host, const QVector<Change> &planned);

} // namespace goconf
