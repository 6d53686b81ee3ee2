// SPDX-License-Identifier: MIT
#include "base/Problem.h"

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info"_L1;
    case Severity::Warning: return "warning"_L1;
    case Severity::Error: return "error"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
