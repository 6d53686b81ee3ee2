// SPDX-License-Identifier: MIT
#include "sdk/PathView.h"

#include "env/go/FilePath.h"
#include "sdk/PathSession.h"
#include "sdk/StaticPath.h"
#include "stores/ViewpointSources.h"
#include "stores/shell/ShellTrace.h"

#include <QCoreApplication>
#include <QFile>

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
    StaticPath(session, shell, start, planned).fill(view);
    return view;
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
    const QString home = QFile::decodeName(session.host.environment.value("HOME"));
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
    for (const QByteArray &folder : report->environment.value("PATH").split(':')) {
        const auto same = std::find_if(read.path.cbegin(), read.path.cend(),
                                       [&](const PathView::Entry &entry) { return entry.folder == folder; });
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

PathView readDesktop(const PathSession &session, const QVector<Change> &planned = {})
{
    PathView view;
    const QStringList sources =
        viewpointSources(View::Desktop, session.host.os, shellOfProgram(session.host.loginShell));
    if (sources.contains(shellId(ShellKind::Sh))) {
        StaticPath(session, ShellKind::Sh, ShellStart::LoginBatch, planned).fill(view);
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

/// The process has no lines of its own: those are shown that would give it the same folder in a new terminal.
PathView readProcess(const Host &host, const QVector<PathView> &others)
{
    PathView view;
    view.name = u"process"_s;
    for (const QByteArray &folder : filepath::splitList(host.os, host.environment.value("PATH"))) {
        Location location;
        for (const PathView &other : others) {
            for (const PathView::Entry &entry : other.path) {
                if (location.isEmpty() && entry.folder == folder)
                    location = entry.location;
            }
        }
        view.add(folder, location);
    }
    const auto setting = [&](const QByteArray &name, PathView::Setting PathView::*member) {
        PathView::Setting own{host.environment.value(name), {}};
        for (const PathView &other : others) {
            if (own.location.isEmpty() && !own.value.isEmpty() && (other.*member).value == own.value)
                own.location = (other.*member).location;
        }
        return own;
    };
    view.goroot = setting("GOROOT", &PathView::goroot);
    view.gotoolchain = setting("GOTOOLCHAIN", &PathView::gotoolchain);
    return view;
}

/// How terminals start a shell. A plain sh that is no login shell reads nothing but $ENV, which a login shell
/// above it would have given; pwsh cannot be told apart.
QVector<ShellStart> startsOf(ShellKind shell)
{
    if (shell == ShellKind::Sh || shell == ShellKind::Pwsh)
        return {ShellStart::LoginInteractive};
    return {ShellStart::LoginInteractive, ShellStart::Interactive};
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
    return QCoreApplication::translate("goconf::PathView", "a new %1").arg(view.name);
}

QVector<PathView> readPathViews(const Host &host, std::chrono::milliseconds timeLimit,
                                const std::stop_token &stop)
{
    if (host.os.isWindows() || !host.home())
        return {readProcess(host, {})};
    const PathSession session(host);
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    std::future<PathView> traced;
    if (login) {
        traced = std::async(std::launch::async, [&] {
            return traceTerminal(session, *login, ShellStart::LoginInteractive, timeLimit, stop);
        });
    }
    QVector<PathView> others;
    for (const ShellKind shell : otherShells(session.host, login))
        others.append(readTerminal(session, shell));
    const PathView desktop = readDesktop(session);
    if (login)
        others.prepend(traced.get());
    others.append(desktop);
    others.prepend(readProcess(host, others));
    return others;
}

QVector<PathView> readLoginShell(const Host &host, std::chrono::milliseconds timeLimit)
{
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    if (host.os.isWindows() || !host.home() || !login)
        return {};
    const PathSession session(host);
    QVector<PathView> views;
    for (const ShellStart start : startsOf(*login))
        views.append(traceTerminal(session, *login, start, timeLimit));
    return views;
}

QVector<PathView> readPathViewsAfter(const Host &host, const QVector<Change> &planned)
{
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
