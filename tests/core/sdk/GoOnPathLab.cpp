// SPDX-License-Identifier: MIT
#include "GoOnPathLab.h"

namespace goconf::test {

using namespace std::chrono_literals;

Host hostWith(const TempHome &home, const QString &shell)
{
    Host host = home.host();
    host.loginShell = host.findExecutable(shell);
    if (host.loginShell.isEmpty())
        qFatal("%s is missing: install it", qPrintable(shell));
    host.environment.set("PATH", "/nowhere");
    return host;
}

SdkReport findOnPath(const Host &host)
{
    SdkSearchOptions options;
    options.timeLimit = 60s;
    return findSdks(host, options);
}

GoOnPath viewIn(const SdkReport &report, const QString &name)
{
    for (const GoOnPath &view : report.views) {
        if (view.view.name == name)
            return view;
    }
    qFatal("there is no view %s", qPrintable(name));
}

} // namespace goconf::test
