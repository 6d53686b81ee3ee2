// SPDX-License-Identifier: MIT
#include "sdk/SdkVerdict.h"

namespace goconf {

using namespace Qt::StringLiterals;

QLatin1StringView sdkLogName(SdkVerdict::Log log)
{
    switch (log) {
    case SdkVerdict::Log::Ok: return "ok"_L1;
    case SdkVerdict::Log::Differs: return "differs"_L1;
    case SdkVerdict::Log::NotComparable: return "not-comparable"_L1;
    case SdkVerdict::Log::Unavailable: return "unavailable"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
