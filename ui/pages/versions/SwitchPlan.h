// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkSwitcher.h"
#include "workspace/Draft.h"

namespace goconf::ui::switchplan {

// The choice of another Go as a pending change.

/// Puts it in place of another choice that waits. `places`: how many files and links it changes.
void put(Draft &draft, const Sdk &sdk, int places);
/// Whether it is what waits.
bool isPending(const Draft &draft, const Sdk &sdk);
/// Takes the choice of the Go at `root` back, where it waits.
void drop(Draft &draft, const QString &root);
/// The bin of `link` in front of PATH in one more store.
DraftItem entry(const QString &link, const QString &store);

} // namespace goconf::ui::switchplan
