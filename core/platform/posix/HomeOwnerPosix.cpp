// SPDX-License-Identifier: MIT
#include "platform/HomeOwner.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goconf::platform {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HomeOwner)
};

struct Account
{
    QByteArray name;
    gid_t group = 0;
    QByteArray shell;
};

/// By passwd(5); nothing where the user has no account here.
std::optional<Account> accountOf(uid_t user)
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(16 * 1024, Qt::Uninitialized);
    if (::getpwuid_r(user, &entry, buffer.data(), size_t(buffer.size()), &found) != 0 || !found)
        return std::nullopt;
    // An empty shell is /bin/sh, passwd(5).
    return Account{found->pw_name, found->pw_gid, *found->pw_shell ? found->pw_shell : "/bin/sh"};
}

/// A user without account (as in a container) has the group that his home has, but never root's.
bool takeGroups(const std::optional<Account> &account, gid_t homeGroup)
{
    if (account)
        return ::initgroups(account->name.constData(), account->group) == 0 && ::setgid(account->group) == 0;
    return homeGroup != 0 && ::setgroups(0, nullptr) == 0 && ::setgid(homeGroup) == 0;
}

/// Called by root, setuid(2) sets the real and the saved id as well: there is no way back, and that is tried.
bool takeUser(uid_t user)
{
    return ::setuid(user) == 0 && ::getuid() == user && ::geteuid() == user && ::setuid(0) != 0;
}

void takeEnvironment(const std::optional<Account> &account)
{
    for (const char *name : {"USER", "LOGNAME"})
        account ? qputenv(name, account->name) : qunsetenv(name);
    account ? qputenv("SHELL", account->shell) : qunsetenv("SHELL");
}

void leaveHiddenFolder(const QByteArray &home)
{
    if (::access(".", X_OK) == 0 || ::chdir(home.constData()) == 0)
        return;
    // Everybody may enter that.
    [[maybe_unused]] const int answer = ::chdir("/");
}

} // namespace

Result<void> becomeHomeOwner(const QByteArray &home, const std::function<void()> &before)
{
    struct stat folder{};
    if (::geteuid() != 0 || ::stat(home.constData(), &folder) != 0 || !S_ISDIR(folder.st_mode) ||
        folder.st_uid == 0)
        return {};
    before();
    const std::optional<Account> account = accountOf(folder.st_uid);
    if (!takeGroups(account, folder.st_gid) || !takeUser(folder.st_uid)) {
        return fail(
            ErrorCode::ForeignOwner,
            Text::tr("the home folder %1 belongs to the user %2, and the system does not let us become that "
                     "user: run goconf as that user, or set HOME to your own home folder")
                .arg(QFile::decodeName(home),
                     account ? QString::fromLocal8Bit(account->name) : QString::number(folder.st_uid)));
    }
    takeEnvironment(account);
    leaveHiddenFolder(home);
    return {};
}

} // namespace goconf::platform
