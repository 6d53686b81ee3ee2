// SPDX-License-Identifier: MIT
#include "stores/View.h"

#include <QtGlobal>

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView viewName(View view)
{
    switch (view) {
    case View::Process: return "process"_L1;
    case View::Terminal: return "terminal"_L1;
    case View::Desktop: return "desktop"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
