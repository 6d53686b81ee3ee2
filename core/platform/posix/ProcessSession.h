// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include <sys/types.h>

namespace goconf {

/// Processes of a session, which may stand in several groups (jobs of a shell with job control). Nobody where
/// the system cannot tell.
QVector<pid_t> sessionMembers(pid_t session);

} // namespace goconf
