// SPDX-License-Identifier: MIT
#include "Figures.h"

#include <algorithm>
#include <cstdio>

namespace goconf::bench {

double median(Times times)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void printRatio(const QString &what, const Times &ours, const Times &theirs, const QString &unit,
                double limit)
{
    const double ratio = median(ours) / median(theirs);
    std::printf("%-58s ours %8.3f %s  peer %8.3f %s  ratio %5.2f  limit %4.2f  %s\n", qPrintable(what),
                median(ours), qPrintable(unit), median(theirs), qPrintable(unit), ratio, limit,
                ratio <= limit ? "holds" : "MISSED");
}

void printTime(const QString &what, const Times &times, std::optional<double> limit)
{
    std::printf("%-58s ours %8.3f ms", qPrintable(what), median(times));
    if (limit)
        std::printf("  limit %5.1f ms  %s", *limit, median(times) <= *limit ? "holds" : "MISSED");
    std::printf("\n");
}

int runs()
{
    const int wished = qEnvironmentVariableIntValue("GOCONF_BENCH_RUNS");
    return wished > 0 ? wished : 40;
}

} // namespace goconf::bench
