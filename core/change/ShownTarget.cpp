// SPDX-License-Identifier: MIT
#include "change/ShownTarget.h"

#include "change/ShownName.h"

namespace goconf {

QString shownTarget(const QString &target)
{
    return target.endsWith(u'\\') ? target + shownName({}) : target;
}

} // namespace goconf
