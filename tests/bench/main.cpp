// SPDX-License-Identifier: MIT
// Measures how fast goconf and the engine are beside the go command. Runs alternate with the peer's, so that
// a slow moment hits both; figures are medians.
#include "CommandBench.h"
#include "CoreBench.h"
#include "InstallBench.h"
#include "VerifyBench.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    struct Section
    {
        const char *name;
        void (*run)();
    };
    const Section sections[] = {
        {"env", goconf::bench::benchEnv},       {"set", goconf::bench::benchSet},
        {"sdk", goconf::bench::benchSdkList},   {"install", goconf::bench::benchSdkInstall},
        {"verify", goconf::bench::benchVerify}, {"profile", goconf::bench::benchProfile},
        {"ladder", goconf::bench::benchLadder}};
    const QStringList wished = QCoreApplication::arguments().sliced(1);
    for (const Section &section : sections) {
        if (wished.isEmpty() || wished.contains(QLatin1String(section.name))) {
            section.run();
            std::fflush(stdout);
        }
    }
    return 0;
}
