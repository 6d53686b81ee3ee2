// SPDX-License-Identifier: MIT
#include "FoundSdks.h"

#include <QDir>

namespace goconf::test {

using namespace Qt::StringLiterals;

Host quietHost(const TempHome &home)
{
    Host host = home.host();
    host.loginShell.clear();
    host.environment.set("PATH", "/nowhere");
    return host;
}

QVector<Sdk> sdksIn(const TempHome &home, const SdkReport &report)
{
    const QString below = QDir(home.home() + u"/.."_s).canonicalPath();
    QVector<Sdk> sdks;
    for (const Sdk &sdk : report.sdks) {
        if (sdk.path.startsWith(below))
            sdks.append(sdk);
    }
    return sdks;
}

QString described(const Sdk &sdk)
{
    QString text = QString::fromLatin1(sdk.versionText) + u' ' + sdkKindName(sdk.kind) + u' ' +
                   sdkManagerName(sdk.manager) + (sdk.healthy() ? u""_s : u" ill"_s);
    for (const Problem &problem : sdk.problems)
        text += u" | "_s + problem.message;
    return text.trimmed();
}

} // namespace goconf::test
