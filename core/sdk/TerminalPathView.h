// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathSession.h"
#include "sdk/PathView.h"

namespace goconf {

/// How terminals start a shell. A plain sh that is no login shell reads nothing but $ENV, which a login shell
/// above it would have given; pwsh cannot be told apart.
QVector<ShellStart> terminalStarts(ShellKind shell);

/// What a new terminal of a shell gets, by reading alone (StaticPath). `planned`: what is to stand in its
/// files.
PathView readTerminalPath(const PathSession &session, ShellKind shell,
                          ShellStart start = ShellStart::LoginInteractive,
                          const QVector<Change> &planned = {});

/// The same of the login shell, which is started once (ShellTrace) and ended after `timeLimit`, in
/// milliseconds, or when `stop` asks for it. Its files are read where it cannot be asked or did not answer in
/// time, with the reason among the problems of the view.
PathView traceTerminalPath(const PathSession &session, ShellKind shell, ShellStart start,
                           std::chrono::milliseconds timeLimit, const std::stop_token &stop = {});

/// The login shell in a terminal that starts it without login, where its files for that say something of
/// their own. `login`: the same shell with login, which hands on what it has; where that one could not be
/// asked, this one is not either. `timeLimit` and `stop` as of traceTerminalPath().
std::optional<PathView> otherTerminalPath(const PathSession &session, ShellKind shell, const PathView &login,
                                          std::chrono::milliseconds timeLimit, const std::stop_token &stop);

} // namespace goconf
