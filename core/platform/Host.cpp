// SPDX-License-Identifier: MIT
#include "platform/Host.h"

#include "base/PathBytes.h"
#include "base/SearchPath.h"
#include "base/Wtf8.h"
#include "platform/ShellCalls.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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

/// Whether the name comes back as it was: names of files are bytes, and a QString holds those that are UTF-8;
/// a byte order mark is lost in decoding.
bool isExact(const QByteArray &path)
{
    return path.isValidUtf8() && !path.startsWith("\xEF\xBB\xBF");
}

tl::unexpected<Error> inexact(const char *variable)
{
    return fail(ErrorCode::Unsupported,
                Text::tr("the path in $%1 is not UTF-8, and we cannot name such a folder or file: give it a "
                         "name in UTF-8, and set %1 to that")
                    .arg(QLatin1StringView(variable)));
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
        if (!isExact(value))
            return inexact(variable);
        return pathText(value);
    }
    return host.home().map([&](const QString &home) { return host.os.join(home, fallback); });
}

/// Go takes a relative HOME as it is. We would leave files in whatever folder we are called in. Without any
/// HOME, the folders may still be named by variables of their own.
Result<void> checkHome(const Host &host)
{
    const Result<QString> homeDir = host.home();
    if (homeDir && !host.os.isAbsolutePath(pathBytes(*homeDir))) {
        return fail(
            ErrorCode::InvalidValue,
            Text::tr("HOME is the relative path “%1”: set it to the absolute path of your home folder")
                .arg(*homeDir));
    }
    if (!homeDir && homeDir.error().code == ErrorCode::Unsupported)
        return fail(homeDir.error());
    return {};
}

Result<QString> windowsDir(const Host &host, const char *variable)
{
    const QByteArray value = host.environment.value(variable);
    if (value.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("%1 is not set, which Windows does when you sign in: sign out and in again")
                        .arg(QLatin1StringView(variable)));
    }
    return lossyFromWtf8(value);
}

/// Go takes a relative one as it is.
Result<QString> windowsStateDir(const Host &host)
{
    return windowsDir(host, "LocalAppData").and_then([&](const QString &dir) -> Result<QString> {
        if (host.os.isAbsolutePath(toWtf8(dir)))
            return host.os.join(dir, u"goconfigurator"_s);
        return fail(ErrorCode::InvalidValue, Text::tr("LocalAppData is the relative path “%1”: set it to an "
                                                      "absolute one")
                                                 .arg(dir));
    });
}

} // namespace

Result<QString> Host::home() const
{
    if (os.isWindows())
        return windowsDir(*this, "USERPROFILE");
    constexpr auto variable = "HOME";
    const QByteArray value = environment.value(variable);
    if (value.isEmpty())
        return undefined(variable);
    if (!isExact(value))
        return inexact(variable);
    return pathText(value);
}

Result<void> Host::checkPaths() const
{
    if (os.isWindows()) // its names are Unicode
        return {};
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "XDG_DATA_HOME", "ZDOTDIR", "GOENV"}) {
        if (!isExact(environment.value(variable)))
            return inexact(variable);
    }
    if (!hasExactWorkingDirectory) {
        return fail(ErrorCode::Unsupported, Text::tr("the path of the folder that this is run in is not "
                                                     "UTF-8, and we cannot name it: change to another one"));
    }
    const QByteArrayList folders = splitSearchPath(os, environment.value("PATH"));
    const auto hidden = std::find_if(folders.cbegin(), folders.cend(), [this](const QByteArray &folder) {
        return os.isAbsolutePath(folder) && !isExact(folder) &&
               platform::kindOf(folder + "/go") == platform::PathKind::File;
    });
    if (hidden != folders.cend() && findIn(folders.first(hidden - folders.cbegin()), u"go"_s).isEmpty()) {
        return fail(ErrorCode::Unsupported,
                    Text::tr("PATH finds go in a folder whose path is not UTF-8, and we cannot name it: give "
                             "the folder a name in UTF-8, or put another one before it"));
    }
    return {};
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

Result<QString> Host::cacheDir() const
{
    // There our state is in the same folder.
    if (os.isWindows())
        return stateDir().map([&](const QString &dir) { return os.join(dir, u"cache"_s); });
    if (const Result<void> usable = checkHome(*this); !usable)
        return fail(usable.error());
    return userCacheDir().map([&](const QString &dir) { return os.join(dir, u"goconfigurator"_s); });
}

Result<QString> Host::stateDir() const
{
    if (os.isWindows())
        return windowsStateDir(*this);
    if (const Result<void> usable = checkHome(*this); !usable)
        return fail(usable.error());
    const Result<QString> dir =
        os == Os::MacOS ? userConfigDir() : xdgDir(*this, "XDG_STATE_HOME", u".local/state"_s);
    return dir.map([&](const QString &above) { return os.join(above, u"goconfigurator"_s); });
}

Result<QString> Host::dataDir() const
{
    // Windows and macOS keep state and data in the same place.
    if (os != Os::Linux)
        return stateDir();
    if (const Result<void> usable = checkHome(*this); !usable)
        return fail(usable.error());
    return xdgDir(*this, "XDG_DATA_HOME", u".local/share"_s).map([&](const QString &dir) {
        return os.join(dir, u"goconfigurator"_s);
    });
}

QString Host::systemPath(const QString &path) const
{
    return systemRoot == "/"_L1 ? path : systemRoot + path;
}

QString Host::findExecutable(const QString &name) const
{
    return findIn(splitSearchPath(os, environment.value("PATH")), name);
}

QString Host::findIn(const QByteArrayList &folders, const QString &name) const
{
    for (const QByteArray &folder : folders) {
        if (!os.isAbsolutePath(folder) || !isExact(folder))
            continue;
        const QFileInfo candidate(os.join(pathText(folder), name + os.executableSuffix()));
        if (candidate.isFile() && candidate.isExecutable())
            return candidate.filePath();
    }
    return {};
}

} // namespace goconf
