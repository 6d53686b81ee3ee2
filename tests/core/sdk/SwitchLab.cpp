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

QString text(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(severityName(problem.severity) + ": "_L1 + oneLine(problem));
    return lines.join(u'\n');
}

QStringList targets(const ChangeSet &set)
{
    QStringList paths;
    for (const Change &change : set.changes)
        paths.append(targetOf(change));
    return paths;
}

} // namespace goconf::test
