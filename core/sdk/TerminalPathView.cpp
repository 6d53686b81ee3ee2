// SPDX-License-Identifier: MIT
#include "sdk/TerminalPathView.h"

#include "base/PathBytes.h"
#include "sdk/StaticPath.h"
#include "stores/shell/ShellTrace.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

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

/// What the files of a shell find that was started by another one.
PathSession sessionBelow(const PathSession &session, const PathView &login)
{
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
    return below;
}

/// What these files did not bring in themselves, the login shell's did, although the trace begins here.
/// `read`: the same view by reading.
void takeHandedOn(PathView &view, const PathView &read, const PathView &login)
{
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
}

} // namespace

QVector<ShellStart> terminalStarts(ShellKind shell)
{
    if (shell == ShellKind::Sh || isPowerShell(shell))
        return {ShellStart::LoginInteractive};
    return {ShellStart::LoginInteractive, ShellStart::Interactive};
}

PathView readTerminalPath(const PathSession &session, ShellKind shell, ShellStart start,
                          const QVector<Change> &planned)
{
    PathView view;
    view.name = shellId(shell);
    view.start = start;
    StaticPath(session, shell, start, planned).fill(view);
    return view;
}

PathView traceTerminalPath(const PathSession &session, ShellKind shell, ShellStart start,
                           std::chrono::milliseconds timeLimit, const std::stop_token &stop)
{
    const QString home = pathText(session.host.environment.value("HOME"));
    const Result<ShellTraceReport> report =
        ShellTrace::run({session.host.loginShell, shell, start, session.before.environment, home},
                        {"PATH", "GOROOT", "GOTOOLCHAIN"}, timeLimit, stop);
    PathView read = readTerminalPath(session, shell, start);
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

std::optional<PathView> otherTerminalPath(const PathSession &session, ShellKind shell, const PathView &login,
                                          std::chrono::milliseconds timeLimit, const std::stop_token &stop)
{
    constexpr ShellStart start = ShellStart::Interactive;
    if (session.host.os != Os::Linux || !terminalStarts(shell).contains(start))
        return std::nullopt;
    const PathSession below = sessionBelow(session, login);
    if (StaticPath(below, shell, start).changesNothing())
        return std::nullopt;
    // A shell that could not be asked would keep us waiting once more.
    PathView view = login.certainty == Certainty::Exact
                        ? traceTerminalPath(below, shell, start, timeLimit, stop)
                        : readTerminalPath(below, shell, start);
    view.loginShell = true;
    takeHandedOn(view, readTerminalPath(below, shell, start), login);
    return view;
}

} // namespace goconf
