// SPDX-License-Identifier: MIT
#include "setup/SetupTerminal.h"

#include "platform/RegularFile.h"
#include "stores/StoreList.h"
#include "stores/shell/ShellFiles.h"
#include "stores/shell/ShellSession.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return openRegular(file) ? file.read(ShellFiles::limit) : QByteArray();
}

/// The file came with the home and was never touched.
bool isAsGiven(const Host &host, const QString &path, const QString &home)
{
    const QString given = host.systemPath(u"/etc/skel"_s + path.sliced(home.size()));
    return QFileInfo::exists(given) && contentOf(given) == contentOf(path);
}

bool hasFilesOf(const Host &host, ShellKind shell)
{
    const QString home = host.home().value_or(QString());
    const Result<std::unique_ptr<EnvStore>> store = makeStore(host, shellId(shell));
    if (home.isEmpty() || !store)
        return false;
    const QStringList paths = (*store)->watchedPaths();
    return std::any_of(paths.cbegin(), paths.cend(), [&](const QString &path) {
        return path.startsWith(home + u'/') && QFileInfo(path).isFile() && !isAsGiven(host, path, home);
    });
}

/// The Go that is found; a version manager's stand-in is told by its file.
QString foundBy(const std::optional<GoOnPath::Found> &go)
{
    if (!go)
        return {};
    return go->root.isEmpty() ? go->executable : go->root;
}

/// As the shell would be found by a login, not by this process.
QString programOf(const Host &host, ShellKind shell)
{
    Host login = host;
    login.environment = ShellSession::loginEnvironment(host);
    return login.findExecutable(shellId(shell));
}

SetupTerminal ofWindows(const SdkReport &sdks)
{
    SetupTerminal terminal{SetupTerminal::onWindows, {}, true, true};
    for (const GoOnPath &view : sdks.views) {
        if (view.view.loginShell && view.first())
            terminal.go = *view.first();
    }
    return terminal;
}

} // namespace

QString SetupTerminal::nameOf(ShellKind shell)
{
    return shell == onWindows ? QCoreApplication::translate("goconf::SetupTerminal", "every new terminal")
                              : QString(shellId(shell));
}

QString SetupTerminal::storeId() const
{
    return shell == onWindows ? u"registry-user"_s : QString(shellId(shell));
}

QVector<SetupTerminal> SetupTerminal::all(const Host &host, const SdkReport &sdks)
{
    if (host.os.isWindows())
        return {ofWindows(sdks)};
    QVector<SetupTerminal> terminals;
    bool startsWithoutLogin = false;
    std::optional<GoOnPath::Found> withoutLogin;
    for (const GoOnPath &view : sdks.views) {
        const std::optional<ShellKind> shell = shellOfId(view.view.name);
        const bool isLogin = view.view.loginShell;
        if (!shell || (*shell == ShellKind::Sh && !isLogin))
            continue;
        const GoOnPath::Found *first = view.first();
        // Of the two starts of the login shell SetupProof works in the one with login.
        if (view.view.start == ShellStart::Interactive) {
            startsWithoutLogin = true;
            withoutLogin = first ? std::optional(*first) : std::nullopt;
            continue;
        }
        SetupTerminal terminal{*shell, isLogin ? host.loginShell : programOf(host, *shell), isLogin,
                               isLogin || hasFilesOf(host, *shell)};
        if (first)
            terminal.go = *first;
        terminals.insert(isLogin ? 0 : terminals.size(), terminal);
    }
    for (SetupTerminal &terminal : terminals) {
        if (terminal.isLogin && startsWithoutLogin)
            terminal.isAlikeWithoutLogin = foundBy(withoutLogin) == foundBy(terminal.go);
    }
    return terminals;
}

} // namespace goconf
