// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/SdkFinder.h"

namespace goconf {

/// The Go versions on a machine that the user means by `name`: a version as "1.27.3" or "go1.27.3", all of
/// one with a suffix as "1.27.3-team", or a path, which has a '/' (on Windows also a '\') or begins with '~',
/// and leads to a GOROOT, also by links, from the host's working directory. The most fitting first: one that
/// can be used before one that cannot, then ours, other folders of the user's, the system's, the
/// distribution's, and the module cache last. Never empty.
///
/// Errors: NotFound (not on this machine; `what` names the command that installs it), InvalidValue (no
/// version). A path also finds a Go that no place and no PATH leads to.
Result<QVector<Sdk>> chooseSdks(const SdkReport &report, const Host &host, const QByteArray &name);

} // namespace goconf
