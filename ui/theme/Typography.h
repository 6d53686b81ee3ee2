// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace goconf::ui::typography {

// The fonts of the window, all made from the system's.

/// The statement at the top of a page.
QFont title();
/// Above a part of a page, and the bold statement of a row.
QFont section();
/// At the top of the sidebar.
QFont programName();
QFont badge();
/// Values, paths, code.
QFont fixed();

} // namespace goconf::ui::typography
