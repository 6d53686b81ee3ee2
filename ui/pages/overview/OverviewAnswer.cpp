// SPDX-License-Identifier: MIT
#include "pages/overview/OverviewAnswer.h"

#include <algorithm>

namespace goconf::ui {

void OverviewAnswer::judge()
{
    Problems all;
    for (const OverviewProblem &one : std::as_const(problems))
        all.append(one.problem);
    standing = standingOf(all);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const OverviewProblem &a, const OverviewProblem &b) {
                         return a.problem.severity > b.problem.severity;
                     });
}

} // namespace goconf::ui
