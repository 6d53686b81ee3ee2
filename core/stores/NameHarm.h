// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

namespace goconf {

/// What may go wrong when `edit` gives a new value to a variable that the login sets, or by which shells and
/// the loader of programs work; an Error for what makes programs lose their files. Nothing for other names,
/// for the value that is there already, and for the go env file, which holds none of them. source: POSIX
/// environ(7), ld.so(8), bash(1), zsh(1), dash(1); of Windows' names RegistryAdvice.
Problems harmOfName(const Host &host, const EnvStore &store, const EnvEdit &edit);

} // namespace goconf
