// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf::ui {

/// Which page is to be shown, and what in it; empty: as it is.
struct OpenRequest
{
    QString page;
    QString select;
};

} // namespace goconf::ui
