// SPDX-License-Identifier: MIT
#include "platform/Host.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Host)
};

tl::unexpected<Error> undefined(const char *name)
{
    return fail(ErrorCode::NotFound,
                Text::tr("%1 is not set: set it to your home folder").arg(QLatin1StringView(name)));
}

/// `variable` when set (it must be absolute), else `fallback` below the home.
Result<QString> xdgDir(const Host &host, const char *variable, const QString &fallback)
{
    const QByteArray value = host.environment.value(variable);
    if (!value.isEmpty()) {
        if (!host.os.isAbsolutePath(value)) {
            return fail(ErrorCode::InvalidValue, Text::tr("the path in $%1 is relative: set an absolute one")
                                                     .arg(QLatin1StringView(variable)));
        }
        return QString::fromLocal8Bit(value);
    }
    return host.home().map([&](const QString &home) { return host.os.join(home, fallback); });
}

Result<QString> windowsDir(const Host &host, const char *variable)
{
    const QByteArray value = host.environment.value(variable);
    if (value.isEmpty())
        return undefined(variable);
    return QString::fromUtf8(value);
}

} // namespace

Result<QString> Host::home() const
{
    const char *variable = os.isWindows() ? "USERPROFILE" : "HOME";
    const QByteArray value = environment.value(variable);
    if (value.isEmpty())
        return undefined(variable);
    return QString::fromLocal8Bit(value);
}

Result<QString> Host::userConfigDir() const
{
    switch (os.kind()) {
    case Os::Windows: return windowsDir(*this, "AppData");
    case Os::MacOS:
        return home().map([&](const QString &dir) { return dir + "/Library/Application Support"_L1; });
    case Os::Linux: return xdgDir(*this, "XDG_CONFIG_HOME", u".config"_s);
    }
    Q_UNREACHABLE();
}

Result<QString> Host::userCacheDir() const
{
    switch (os.kind()) {
    case Os::Windows: return windowsDir(*this, "LocalAppData");
    case Os::MacOS: return home().map([&](const QString &dir) { return dir + "/Library/Caches"_L1; });
    case Os::Linux: return xdgDir(*this, "XDG_CACHE_HOME", u".cache"_s);
    }
    Q_UNREACHABLE();
}

Result<QString> Host::stateDir() const
{
    // Go takes a relative HOME as it is. We would leave files in whatever folder we are called in.
    const Result<QString> homeDir = home();
    if (homeDir && !os.isAbsolutePath(QFile::encodeName(*homeDir))) {
        return fail(
            ErrorCode::InvalidValue,
            Text::tr("HOME is the relative path “%1”: set it to the absolute path of your home folder")
                .arg(*homeDir));
    }
    const auto ours = [&](const QString &dir) { return os.join(dir, u"goconfigurator"_s); };
    switch (os.kind()) {
    case Os::Windows: return windowsDir(*this, "LocalAppData").map(ours);
    case Os::MacOS: return userConfigDir().map(ours);
    case Os::Linux: return xdgDir(*this, "XDG_STATE_HOME", u".local/state"_s).map(ours);
    }
    Q_UNREACHABLE();
}

Result<QString> Host::cacheDir() const
{
    return userCacheDir().map([&](const QString &dir) { return os.join(dir, u"goconfigurator"_s); });
}

QString Host::systemPath(const QString &path) const
{
    return systemRoot == "/"_L1 ? path : systemRoot + path;
}

QString Host::findExecutable(const QString &name) const
{
    const QByteArrayList folders = environment.value("PATH").split(os.listSeparator());
    for (const QByteArray &folder : folders) {
        if (!os.isAbsolutePath(folder))
            continue;
        const QFileInfo candidate(os.join(QString::fromLocal8Bit(folder), name + os.executableSuffix()));
        if (candidate.isFile() && candidate.isExecutable())
            return candidate.filePath();
    }
    return {};
}

} // namespace goconf
