// SPDX-License-Identifier: MIT
#pragma once

#include "env/VariableHelp.h"
#include "stores/Settings.h"

#include <optional>

namespace goconf {

/// What `goconf env --json` writes. It is data: values stand there as go prints them, while on the screen
/// secrets are masked. `help` is there when the variables were asked for by name.
QByteArray envDocument(View view, const QVector<Setting> &settings, const std::optional<VariableHelp> &help,
                       const Problems &problems);

} // namespace goconf
