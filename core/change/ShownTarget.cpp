// SPDX-License-Identifier: MIT
#include "change/ShownTarget.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShownTarget)
};

} // namespace

QString shownTarget(const QString &target)
{
    return target.endsWith(u'\\') ? target + Text::tr("(default value)") : target;
}

} // namespace goconf
