// SPDX-License-Identifier: MIT
#include "env/EnvStore.h"

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact: return "exact"_L1;
    case Certainty::Static: return "static"_L1;
    case Certainty::Conditional: return "conditional"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
