// SPDX-License-Identifier: MIT
#include "SwitchLab.h"

namespace goconf::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<SdkSwitch> planOf(const Host &host, const QString &root)
{
    return SdkSwitcher(host, 60s).plan(root);
}

SdkSwitch planned(const Host &host, const QString &root)
{
    const Result<SdkSwitch> plan = planOf(host, root);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    return *plan;
}

QStringList targets(const ChangeSet &set)
{
    QStringList paths;
    for (const Change &change : set.changes)
        paths.append(targetOf(change));
    return paths;
}

} // namespace goconf::test
