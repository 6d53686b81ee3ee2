// SPDX-License-Identifier: MIT
#include "FinderLab.h"

#include <QDir>

namespace goconf::test {

using namespace Qt::StringLiterals;

Host quiet(const TempHome &home)
{
    Host host = home.host();
    host.loginShell.clear();
    host.environment.set("PATH", "/nowhere");
    return host;
}

QVector<Sdk> ours(const SdkReport &report, const TempHome &home)
{
    const QString below = QDir(home.home() + u"/.."_s).canonicalPath();
    QVector<Sdk> sdks;
    for (const Sdk &sdk : report.sdks) {
        if (sdk.path.startsWith(below))
            sdks.append(sdk);
    }
    return sdks;
}

} // namespace goconf::test
