// SPDX-License-Identifier: MIT
// Measures the window on the display that is there: xvfb-run window_bench [SECTION...]
#include "FilterBench.h"
#include "PageBench.h"
#include "StartBench.h"

#include <QApplication>
#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    struct Section
    {
        const char *name;
        void (*run)();
    };
    const Section sections[] = {{"start", goconf::bench::benchStart},
                                {"pages", goconf::bench::benchPages},
                                {"filter", goconf::bench::benchFilter}};
    const QStringList wished = QCoreApplication::arguments().sliced(1);
    for (const Section &section : sections) {
        if (wished.isEmpty() || wished.contains(QLatin1String(section.name))) {
            section.run();
            std::fflush(stdout);
        }
    }
    return 0;
}
