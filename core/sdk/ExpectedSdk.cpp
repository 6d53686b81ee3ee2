// SPDX-License-Identifier: MIT
#include "sdk/ExpectedSdk.h"
#include "sdk/RealPath.h"

#include <QDir>
#include <QFileInfo>

namespace goconf {

namespace {

/// With the links in the folders above that are there.
QString realPathOfNew(const QString &path)
{
    const QFileInfo file(path);
    const QString real = realPath(file.filePath());
    if (!real.isEmpty() || file.path() == path)
        return real.isEmpty() ? path : real;
    return QDir(realPathOfNew(file.path())).filePath(file.fileName());
}

} // namespace

Sdk expectedSdk(const ToolchainVersion &version, const QString &root)
{
    Sdk sdk;
    sdk.path = realPathOfNew(root);
    sdk.versionText = version.name();
    sdk.version = version.go;
    sdk.os = version.goos;
    sdk.architecture = version.goarch;
    sdk.kind = SdkKind::Managed;
    sdk.manager = SdkManager::GoConfigurator;
    sdk.runs = SdkRuns::Yes;
    return sdk;
}

} // namespace goconf
