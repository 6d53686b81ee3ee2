// SPDX-License-Identifier: MIT
#include "sdk/PathView.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"
#include "sdk/PathSession.h"
#include "sdk/RegistryPathView.h"
#include "sdk/StaticPath.h"
#include "stores/ViewpointSources.h"
#include "stores/shell/ShellTrace.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

PathView readTerminal(const PathSession &session, ShellKind shell,
                      ShellStart start = ShellStart::LoginInteractive, const QVector<Change> &planned = {})
{
    PathView view;
    view.name = shellId(shell);
    view.start = start;
    StaticPath(session, shell, start, planned).fill(view);
    return view;
}

QVector<PathView::Entry>::const_iterator entryOf(const PathView &view, const QByteArray &folder)
{
    return std::find_if(view.path.cbegin(), view.path.cend(),
                        [&](const PathView::Entry &entry) { return entry.folder == folder; });
}

/// What a started shell got, with the line that reading finds where the trace has none.
PathView::Setting tracedSetting(const ShellTraceReport &report, const QByteArray &name,
                                const PathView::Setting &read, const PathSession &session)
{
    PathView::Setting setting{report.environment.value(name), report.origin(name)};
    if (setting.location.isEmpty() && !setting.value.isEmpty())
        setting.location = setting.value == read.value ? read.location : session.place(name, setting.value);
    return setting;
}

/// The login shell, started once; its files are read where it cannot be asked.
PathView traceTerminal(const PathSession &session, ShellKind shell, ShellStart start,
                       std::chrono::milliseconds timeLimit, const std::stop_token &stop = {})
{
    const QString home = pathText(session.host.environment.value("HOME"));
    const Result<ShellTraceReport> report =
        ShellTrace::run({session.host.loginShell, shell, start, session.before.environment, home},
                        {"PATH", "GOROOT", "GOTOOLCHAIN"}, timeLimit, stop);
    PathView read = readTerminal(session, shell, start);
    read.loginShell = true;
    if (!report) {
        read.problems.append(
            {Severity::Warning, report.error().what,
             QCoreApplication::translate(
                 "goconf::PathView", "Until then its files are read without running them, which may miss a "
                                     "folder of PATH.")});
        return read;
    }
    PathView view;
    view.name = read.name;
    view.loginShell = true;
    view.start = start;
    view.goWord = read.goWord;
    for (const QByteArray &folder : report->environment.value("PATH").split(':')) {
        const auto same = entryOf(read, folder);
        const Location byReading = same != read.path.cend() ? same->location : session.place("PATH", folder);
        const Location byTrace = report->elementOrigin("PATH", folder);
        // The trace of fish shows commands, not values.
        const bool readingKnowsMore = byTrace.isEmpty() || (shell == ShellKind::Fish && !byReading.isEmpty());
        const Location location = readingKnowsMore ? byReading : byTrace;
        view.add(folder, location);
    }
    view.goroot = tracedSetting(*report, "GOROOT", read.goroot, session);
    view.gotoolchain = tracedSetting(*report, "GOTOOLCHAIN", read.gotoolchain, session);
    return view;
}

/// How terminals start a shell. A plain sh that is no login shell reads nothing but $ENV, which a login shell
/// above it would have given; pwsh cannot be told apart.
QVector<ShellStart> startsOf(ShellKind shell)
{
    if (shell == ShellKind::Sh || isPowerShell(shell))
        return {ShellStart::LoginInteractive};
    return {ShellStart::LoginInteractive, ShellStart::Interactive};
}

/// The same shell in a terminal that starts it without login, where its files for that say something of their
/// own.
std::optional<PathView> otherTerminal(const PathSession &session, ShellKind shell, const PathView &login,
                                      std::chrono::milliseconds timeLimit, const std::stop_token &stop)
{
    constexpr ShellStart start = ShellStart::Interactive;
    if (session.host.os != Os::Linux || !startsOf(shell).contains(start))
        return std::nullopt;
    PathSession below = session;
    QByteArrayList folders;
    for (const PathView::Entry &entry : login.path)
        folders.append(entry.folder);
    below.before.environment.set("PATH", folders.join(':'));
    for (const auto &[name, member] :
         {std::pair("GOROOT", &PathView::goroot), std::pair("GOTOOLCHAIN", &PathView::gotoolchain)}) {
        if (!(login.*member).value.isEmpty())
            below.before.environment.set(name, (login.*member).value);
    }
    below.host.environment = below.before.environment;
    if (StaticPath(below, shell, start).changesNothing())
        return std::nullopt;
    // A shell that could not be asked would keep us waiting once more.
    PathView view = login.certainty == Certainty::Exact ? traceTerminal(below, shell, start, timeLimit, stop)
                                                        : readTerminal(below, shell, start);
    view.loginShell = true;
    // What these files did not bring in themselves, the login shell's did, although the trace begins here.
    const PathView read = readTerminal(below, shell, start);
    for (PathView::Entry &entry : view.path) {
        const auto here = entryOf(read, entry.folder);
        const auto above = entryOf(login, entry.folder);
        const bool isHandedOn = here != read.path.cend() && here->location.isEmpty();
        if (above != login.path.cend() && (isHandedOn || entry.location.isEmpty()))
            entry.location = above->location;
    }
    const auto fill = [](PathView::Setting &setting, const PathView::Setting &other) {
        if (setting.location.isEmpty() && setting.value == other.value)
            setting.location = other.location;
    };
    fill(view.goroot, login.goroot);
    fill(view.gotoolchain, login.gotoolchain);
    return view;
}

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
                traceTerminal(session, *login, ShellStart::LoginInteractive, timeLimit, stop)};
            if (const auto other = otherTerminal(session, *login, views.constFirst(), timeLimit, stop))
                views.append(*other);
            return views;
        });
    }
    QVector<PathView> others;
    for (const ShellKind shell : otherShells(session.host, login))
        others.append(readTerminal(session, shell));
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
    for (const ShellStart start : startsOf(*login))
        views.append(traceTerminal(session, *login, start, timeLimit));
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
        for (const ShellStart start : startsOf(*login)) {
            views.append(readTerminal(session, *login, start, planned));
            views.last().loginShell = true;
        }
    }
    for (const ShellKind shell : otherShells(session.host, login))
        views.append(readTerminal(session, shell, ShellStart::LoginInteractive, planned));
    views.append(readDesktop(session, planned));
    views.prepend(readProcess(host, views));
    return views;
}

} // namespace goconf
