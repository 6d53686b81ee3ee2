// SPDX-License-Identifier: MIT
#include "stores/StoreList.h"

#include "base/ItemList.h"
#include "env/go/GoInPath.h"
#include "stores/EnvironmentDStore.h"
#include "stores/EtcEnvironmentStore.h"
#include "stores/GoEnvFileStore.h"
#include "stores/GoRootEnvStore.h"
#include "stores/ProcessEnvironmentStore.h"
#include "stores/macos/EtcPathsStore.h"
#include "stores/macos/LaunchdStore.h"
#include "stores/shell/ShellProfileStore.h"
#include "stores/windows/RegistryStore.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::StoreList)
};

using Store = std::unique_ptr<EnvStore>;

template <ShellKind shell>
Store makeShell(const Host &host)
{
    return std::make_unique<ShellProfileStore>(host, shell);
}

template <WindowsEnvironment::Level level>
Store makeRegistry(const Host &host)
{
    return std::make_unique<RegistryStore>(host, level);
}

template <typename StoreClass>
Store make(const Host &host)
{
    return std::make_unique<StoreClass>(host);
}

/// GOROOT/go.env of the go that wins in PATH.
Store makeGoRoot(const Host &host)
{
    const Result<EnvSnapshot> userFile = GoEnvFileStore(host).read();
    return std::make_unique<GoRootEnvStore>(GoRootEnvStore::of(
        GoInPath::find(host, host.environment).go, userFile ? *userFile : EnvSnapshot(), host.environment));
}

bool onUnix(Os os)
{
    return !os.isWindows();
}

bool onLinux(Os os)
{
    return os == Os::Linux;
}

bool onMacOs(Os os)
{
    return os == Os::MacOS;
}

bool anywhere(Os)
{
    return true;
}

bool onWindows(Os os)
{
    return os.isWindows();
}

enum class Holds { OthersSettings, OwnSettings };

struct Entry
{
    QLatin1StringView id;
    /// Whether it holds what the account may change.
    Holds holds;
    bool (*exists)(Os os);
    Store (*make)(const Host &host);
};

constexpr Entry stores[] = {
    {"process"_L1, Holds::OthersSettings, anywhere, make<ProcessEnvironmentStore>},
    {"bash"_L1, Holds::OwnSettings, anywhere, makeShell<ShellKind::Bash>},
    {"zsh"_L1, Holds::OwnSettings, onUnix, makeShell<ShellKind::Zsh>},
    {"fish"_L1, Holds::OwnSettings, onUnix, makeShell<ShellKind::Fish>},
    {"sh"_L1, Holds::OwnSettings, onUnix, makeShell<ShellKind::Sh>},
    {"pwsh"_L1, Holds::OwnSettings, anywhere, makeShell<ShellKind::Pwsh>},
    {"powershell"_L1, Holds::OwnSettings, onWindows, makeShell<ShellKind::WindowsPowerShell>},
    {"environment.d"_L1, Holds::OwnSettings, onLinux, make<EnvironmentDStore>},
    {"etc-environment"_L1, Holds::OthersSettings, onLinux, make<EtcEnvironmentStore>},
    {"etc-paths"_L1, Holds::OthersSettings, onMacOs, make<EtcPathsStore>},
    {"launchd"_L1, Holds::OthersSettings, onMacOs, make<LaunchdStore>},
    {"registry-volatile"_L1, Holds::OthersSettings, onWindows,
     makeRegistry<WindowsEnvironment::Level::Volatile>},
    {"registry-user"_L1, Holds::OwnSettings, onWindows, makeRegistry<WindowsEnvironment::Level::User>},
    {"registry-system"_L1, Holds::OthersSettings, onWindows, makeRegistry<WindowsEnvironment::Level::System>},
    {"go-env-file"_L1, Holds::OwnSettings, anywhere, make<GoEnvFileStore>},
    {"goroot-go-env"_L1, Holds::OthersSettings, anywhere, makeGoRoot},
};

} // namespace

QStringList storeIds()
{
    QStringList ids;
    for (const Entry &entry : stores)
        ids.append(entry.id);
    return ids;
}

QStringList writableStoreIds(Os os)
{
    QStringList ids;
    for (const Entry &entry : stores) {
        if (entry.holds == Holds::OwnSettings && entry.exists(os))
            ids.append(entry.id);
    }
    return ids;
}

QStringList offeredStoreIds(Os os)
{
    QStringList ids = writableStoreIds(os);
    if (os.isWindows())
        ids.insert(ids.indexOf(u"registry-user"_s) + 1, u"registry-system"_s);
    return ids;
}

Result<std::unique_ptr<EnvStore>> makeStore(const Host &host, const QString &id)
{
    for (const Entry &entry : stores) {
        if (entry.id != id)
            continue;
        if (!entry.exists(host.os))
            return fail(ErrorCode::Unsupported,
                        Text::tr("there is no %1 on this system: name another store").arg(id));
        return entry.make(host);
    }
    return fail(ErrorCode::NotFound,
                Text::tr("there is no store %1: name one of %2").arg(id, itemList(storeIds())));
}

Result<std::unique_ptr<EnvStore>> makePathStore(const Host &host)
{
    if (host.os.isWindows())
        return makeStore(host, u"registry-user"_s);
    const std::optional<ShellKind> shell = shellOfProgram(host.loginShell);
    if (shell)
        return makeStore(host, shellId(*shell));
    if (!host.loginShell.isEmpty())
        return fail(
            ErrorCode::Unsupported,
            Text::tr("we cannot edit the profile of %1: name a place with --store").arg(host.loginShell));
    if (host.userId < 0)
        return fail(ErrorCode::Unsupported,
                    Text::tr("there is no login shell on this system: name a place with --store"));
    return fail(ErrorCode::Unsupported,
                Text::tr("this system knows no login shell of user id %1: name a place with --store")
                    .arg(host.userId));
}

} // namespace goconf
