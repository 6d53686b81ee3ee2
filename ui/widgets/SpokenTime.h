// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace goconf::ui {

/// When something happened, as people say it: "Today 14:02", "Yesterday 09:31", a date.
QString spokenTime(const QDateTime &when);

} // namespace goconf::ui
