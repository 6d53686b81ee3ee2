// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace goconf::test {

/// Runs `work` in a child process as an ordinary user: as nobody when we are root (TempHome::giveAway), else
/// as ourselves. Answers with what `work` returned.
QByteArray asOrdinaryUser(const std::function<QByteArray()> &work);

} // namespace goconf::test
