// SPDX-License-Identifier: MIT
#include "sdk/PathView.h"

#include "env/go/FilePath.h"
#include "sdk/PathSession.h"
#include "sdk/RegistryPathView.h"
#include "sdk/StaticPath.h"
#include "sdk/TerminalPathView.h"
#include "stores/ViewpointSources.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

PathView readDesktop(const PathSession &session, const QVector<Change> &planned = {})
{
    PathView view;
    const QStringList sources =
        viewpointSources(View::Desktop, session.host.os, shellOfProgram(session.host.loginShell));
    if (sources.contains(shellId(ShellKind::Sh))) {
        StaticPath(session, ShellKind::Sh, ShellStart::LoginBatch, planned).fill(view);
        view.goWord = {}; // programs know no words of a shell's
    } else {
        for (const QByteArray &folder : session.before.environment.value("PATH").split(':'))
            view.add(folder, session.place("PATH", folder));
        view.goroot = session.setting("GOROOT");
        view.gotoolchain = session.setting("GOTOOLCHAIN");
        view.certainty = Certainty::Static;
    }
    view.name = u"desktop"_s;
    return view;
}

bool haveTheSamePath(const PathView &a, const PathView &b)
{
    return std::equal(
        a.path.cbegin(), a.path.cend(), b.path.cbegin(), b.path.cend(),
        [](const PathView::Entry &one, const PathView::Entry &other) { return one.folder == other.folder; });
}

/// The process has no lines of its own. Where its whole PATH is that of a new terminal, it is one, and its
/// lines are those; a single folder or value may come from anywhere.
PathView readProcess(const Host &host, const QVector<PathView> &others)
{
    PathView view;
    view.name = u"process"_s;
    for (const QByteArray &folder : filepath::splitList(host.os, host.environment.value("PATH")))
        view.add(folder, {});
    const auto same = std::find_if(others.cbegin(), others.cend(),
                                   [&](const PathView &other) { return haveTheSamePath(view, other); });
    if (same != others.cend())
        view.path = same->path;
    const auto setting = [&](const QByteArray &name, PathView::Setting PathView::*member) {
        const PathView::Setting own{host.environment.value(name), {}};
        return same != others.cend() && (*same.*member).value == own.value ? *same.*member : own;
    };
    view.goroot = setting("GOROOT", &PathView::goroot);
    view.gotoolchain = setting("GOTOOLCHAIN", &PathView::gotoolchain);
    return view;
}

bool isInstalled(const Host &session, ShellKind shell)
{
    return !session.findExecutable(shellId(shell)).isEmpty();
}

/// The installed shells but for the login shell.
QVector<ShellKind> otherShells(const Host &session, std::optional<ShellKind> login)
{
    QVector<ShellKind> others;
    for (const ShellKind shell : allShells) {
        if (shell != login && isInstalled(session, shell))
            others.append(shell);
    }
    return others;
}

} // namespace

void PathView::add(const QByteArray &folder, const Location &location)
{
    const bool repeated =
        std::any_of(path.cbegin(), path.cend(), [&](const Entry &entry) { return entry.folder == folder; });
    if (!folder.isEmpty() && !repeated)
        path.append({folder, location});
}

QString finderName(const PathView &view)
{
    if (view.name == "process"_L1)
        return QCoreApplication::translate("goconf::PathView", "this terminal");
    if (view.name == "desktop"_L1)
        return QCoreApplication::translate("goconf::PathView", "programs from the desktop");
    if (view.name == "terminal"_L1)
        return QCoreApplication::translate("goconf::PathView", "a new terminal");
    if (view.start == ShellStart::Interactive)
        return QCoreApplication::translate("goconf::PathView", "a new %1 without login").arg(view.name);
    return QCoreApplication::translate("goconf::PathView", "a new %1").arg(view.name);
}

std::optional<Problem> goWordProblem(const PathView &view)
{
    if (view.goWord.isEmpty())
        return std::nullopt;
    return Problem{
        Severity::Warning,
        QCoreApplication::translate("goconf::PathView",
                                    "%1 makes go an alias or a function, which %2 takes before any go in "
                                    "PATH")
            .arg(view.goWord.toString(), finderName(view)),
        QCoreApplication::translate("goconf::PathView", "Remove that line.")};
}

QVector<PathView> readPathViews(const Host &host, std::chrono::milliseconds timeLimit,
                                const std::stop_token &stop)
{
    if (host.os.isWindows())
        return readPathViewsAfter(host, {});
    if (!host.home())
        return {readProcess(host, {})};
    const PathSession session(host);
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    std::future<QVector<PathView>> traced;
    if (login) {
        traced = std::async(std::launch::async, [&] {
            QVector<PathView> views = {
                traceTerminalPath(session, *login, ShellStart::LoginInteractive, timeLimit, stop)};
            if (const auto other = otherTerminalPath(session, *login, views.constFirst(), timeLimit, stop))
                views.append(*other);
            return views;
        });
    }
    QVector<PathView> others;
    for (const ShellKind shell : otherShells(session.host, login))
        others.append(readTerminalPath(session, shell));
    const PathView desktop = readDesktop(session);
    if (login)
        others = traced.get() + others;
    others.append(desktop);
    others.prepend(readProcess(host, others));
    return others;
}

QVector<PathView> readLoginShell(const Host &host, std::chrono::milliseconds timeLimit)
{
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    if (host.os.isWindows())
        return host.registry ? QVector<PathView>{registryPathView(host, {})} : QVector<PathView>();
    if (!host.home() || !login)
        return {};
    const PathSession session(host);
    QVector<PathView> views;
    for (const ShellStart start : terminalStarts(*login))
        views.append(traceTerminalPath(session, *login, start, timeLimit));
    return views;
}

QVector<PathView> readPathViewsAfter(const Host &host, const QVector<Change> &planned)
{
    if (host.os.isWindows() && host.registry) {
        const PathView terminal = registryPathView(host, planned);
        return {readProcess(host, {terminal}), terminal};
    }
    if (host.os.isWindows() || !host.home())
        return {readProcess(host, {})};
    const PathSession session(host);
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    QVector<PathView> views;
    if (login) {
        for (const ShellStart start : terminalStarts(*login)) {
            views.append(readTerminalPath(session, *login, start, planned));
            views.last().loginShell = true;
        }
    }
    for (const ShellKind shell : otherShells(session.host, login))
        views.append(readTerminalPath(session, shell, ShellStart::LoginInteractive, planned));
    views.append(readDesktop(session, planned));
    views.prepend(readProcess(host, views));
    return views;
}

} // namespace goconf
