// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/AdviceReader.h"

namespace goconf {

/// What the user should know before `edits` go into `store`: values that go refuses or that do harm, names
/// that go does not know, a value that will not win in some viewpoint (with what shadows it, and how that is
/// changed), a profile that nobody reads. Looks at this process and, by static reading, at new terminals;
/// starts no program. What to do is told to the `reader`: what to type, or what to press in the window.
Problems adviceOnEdits(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits,
                       AdviceReader reader);

/// After `edits` were written to `store`: when programs will see them, and where that takes trying, whether
/// a new shell does (see shellProof).
Problems adviceAfterChange(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits);

} // namespace goconf
