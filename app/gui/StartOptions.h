// SPDX-License-Identifier: MIT
#pragma once

#include "frame/OpenRequest.h"

#include <QStringList>

#include <optional>

namespace goconf {

/// The command line of goconfigurator: --page, --select, --help, --version. Read before there is a window, so
/// that the last two work without a display.
struct StartOptions
{
    ui::OpenRequest open;
    /// To be printed in place of a window, and with which exit code.
    QString text = {};
    std::optional<int> exitCode = {};

    /// `arguments` begins with the program.
    static StartOptions parse(const QStringList &arguments);
};

} // namespace goconf
