// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

namespace goconf::platform {

/// Whose rights this process has. Root who works in another user's home (HOME=/home/joe, as sudo may leave
/// it) meets links, profiles and a journal there that the user made: with root's rights they would reach
/// whatever root may reach. So root becomes that user for good, su(1): all ids, the groups of the account,
/// and SHELL, USER and LOGNAME as the account has them (unset where there is no account). A working folder
/// that the user may not enter is left for the home, or for "/" where that may not be entered either.
///
/// For the start of a program, before anything of the home is read and before Host::current(). Does nothing
/// for an ordinary user, where `home` (HOME as it is set) is root's or no folder, and on Windows. `before` is
/// called where root does become somebody else, for what that user may not open: parts of a program in a
/// folder of root's, say. Errors: ForeignOwner where the system does not let us become that user.
Result<void> becomeHomeOwner(const QByteArray &home, const std::function<void()> &before);

} // namespace goconf::platform
