// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"

#include <memory>

namespace goconf {

/// The ids of every store that the command line contract names, in the order of a ladder, whatever the
/// system.
QStringList storeIds();

/// Of these, what such a system has and the account may change.
QStringList writableStoreIds(Os os);

/// What a command that writes offers: those, and what of the system's an administrator may change.
QStringList offeredStoreIds(Os os);

/// The store with that id on `host`. Errors: NotFound for an unknown id, Unsupported for a store that this
/// system does not have.
Result<std::unique_ptr<EnvStore>> makeStore(const Host &host, const QString &id);

/// The store where PATH belongs: the profile of the account's login shell, on Windows the user's variables in
/// the registry. Error: Unsupported when we do not know that shell.
Result<std::unique_ptr<EnvStore>> makePathStore(const Host &host);

} // namespace goconf
