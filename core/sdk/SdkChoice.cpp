// SPDX-License-Identifier: MIT
#include "sdk/SdkChoice.h"

#include "base/ItemList.h"
#include "base/PathBytes.h"
#include "sdk/RealPath.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkInspection.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkChoice)
};

bool isPath(const Host &host, const QByteArray &name)
{
    return name.contains('/') || name.startsWith('~') || name == "." || name == ".." ||
           (host.os.isWindows() && name.contains('\\'));
}

QString absolutePath(const Host &host, const QByteArray &name)
{
    const QString path = pathText(name);
    if (path == u'~' || path.startsWith("~/"_L1))
        return host.home().value_or(QString()) + path.sliced(1);
    return host.os.isAbsolutePath(name) ? path : host.os.join(host.workingDirectory, path);
}

bool isUsable(const Sdk &sdk)
{
    return sdk.healthy() && sdk.runs == SdkRuns::Yes;
}

int rank(const Sdk &sdk)
{
    const int kind = [&] {
        switch (sdk.kind) {
        case SdkKind::Managed: return sdk.manager == SdkManager::GoConfigurator ? 0 : 2;
        case SdkKind::Dl: return 1;
        case SdkKind::System: return 3;
        case SdkKind::Distribution: return 4;
        case SdkKind::ModuleCache: return 5;
        }
        Q_UNREACHABLE();
    }();
    return kind;
}

/// What can be used, then the newest of a line, then where it comes from.
bool isBetter(const Sdk &a, const Sdk &b)
{
    if (isUsable(a) != isUsable(b))
        return isUsable(a);
    return a.version == b.version ? rank(a) < rank(b) : a.version > b.version;
}

/// A line such as 1.27 means all of its releases: from 1.21 on the first of them has a third number.
/// source: cmd/go/internal/gover
bool means(const GoVersion &wish, const GoVersion &version)
{
    const bool isLine = wish.isLanguage() && wish >= GoVersion(1, 21);
    return version == wish || (isLine && version.isValid() && version.major() == wish.major() &&
                               version.minor() == wish.minor());
}

/// " Installed are ...", or nothing.
QString installed(const SdkReport &report)
{
    QStringList versions;
    for (const Sdk &sdk : report.sdks) {
        const QString version = QString::fromLatin1(sdk.version.toByteArray());
        if (sdk.version.isValid() && !versions.contains(version))
            versions.append(version);
    }
    return versions.isEmpty() ? QString() : Text::tr(" (installed are %1)").arg(itemList(versions));
}

Result<QVector<Sdk>> atPath(const SdkReport &report, const Host &host, const QByteArray &name)
{
    const QString path = absolutePath(host, name);
    const QString real = realPath(path);
    if (real.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("there is no %1: goconf sdk list shows every Go on this machine")
                        .arg(host.os.native(path)));
    for (const Sdk &sdk : report.sdks) {
        if (sdk.path == real)
            return QVector<Sdk>{sdk};
    }
    if (!looksLikeSdk(host, real))
        return fail(ErrorCode::NotFound,
                    Text::tr("%1 is no Go: goconf sdk list shows every Go on this machine")
                        .arg(host.os.native(path)));
    Sdk sdk = inspectSdk(host, real);
    sdk.kind = sdkfolders::isDistribution(host, real) ? SdkKind::Distribution : SdkKind::System;
    return QVector<Sdk>{sdk};
}

} // namespace

Result<QVector<Sdk>> chooseSdks(const SdkReport &report, const Host &host, const QByteArray &name)
{
    if (isPath(host, name))
        return atPath(report, host, name);
    const QByteArray text = name.startsWith("go") ? name.mid(2) : name;
    const std::optional<GoVersion> version = GoVersion::parse(text);
    // With more behind the number it is a Go of somebody's own making, and no other.
    const bool isRelease = version && version->toByteArray() == text;
    QVector<Sdk> sdks;
    std::copy_if(report.sdks.cbegin(), report.sdks.cend(), std::back_inserter(sdks), [&](const Sdk &sdk) {
        return isRelease ? means(*version, sdk.version)
                         : sdk.versionText.split(' ').constFirst() == "go" + text;
    });
    if (sdks.isEmpty() && !isRelease)
        return fail(ErrorCode::InvalidValue,
                    Text::tr("“%1” is no version of Go: write one like 1.27.3, or the path of a Go")
                        .arg(QString::fromUtf8(name)));
    if (sdks.isEmpty()) {
        const QString number = QString::fromLatin1(version->toByteArray());
        return fail(ErrorCode::NotFound,
                    Text::tr("Go %1 is not on this machine%2: install it with goconf sdk install %1")
                        .arg(number, installed(report)));
    }
    std::stable_sort(sdks.begin(), sdks.end(), isBetter);
    return sdks;
}

} // namespace goconf
