// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellSession.h"
#include "stores/shell/ShellTraceReport.h"

namespace goconf {

/// Reads what fish wrote for --profile-startup (fish(1)): every command that its start ran, as spelled,
/// indented by who called it. It names files only where they are sourced, so the lines are looked up in those
/// files; commands of fish's own functions are put down to the statement that called them. Universal
/// variables are found in fish_variables. `environment` is what the shell ended with.
/// `trace` is what the same start wrote to standard error with fish_trace=1: it shows which files were
/// sourced, after expansion.
ShellTraceReport readFishProfile(const QByteArray &profile, const QByteArray &trace,
                                 const ShellSession &session, const QByteArrayList &names,
                                 const Environment &environment);

} // namespace goconf
