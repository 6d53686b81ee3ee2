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

PathView readTerminal(const PathSession &session, ShellKind shell)
{
    PathView view;
    view.name = shellId(shell);
    StaticPath(session, shell, ShellStart::LoginInteractive).fill(view);
    return view;
}

/// The login shell, started once; its files are read where it cannot be asked.
PathView traceTerminal(const PathSession &session, ShellKind shell, std::chrono::milliseconds timeLimit)
{
    const QString home = QFile::decodeName(session.host.environment.value("HOME"));
    const Result<ShellTraceReport> report = ShellTrace::run(
        {session.host.loginShell, shell, ShellStart::LoginInteractive, session.before.environment, home},
        {"PATH", "GOROOT"}, timeLimit);
    PathView read = readTerminal(session, shell);
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
    view.goroot = report->environment.value("GOROOT");
    view.gorootLocation = report->origin("GOROOT");
    if (view.gorootLocation.isEmpty() && !view.goroot.isEmpty())
        view.gorootLocation =
            view.goroot == read.goroot ? read.gorootLocation : session.place("GOROOT", view.goroot);
    return view;
}

PathView readDesktop(const PathSession &session)
{
    PathView view;
    const QStringList sources =
        viewpointSources(View::Desktop, session.host.os, shellOfProgram(session.host.loginShell));
    if (sources.contains(shellId(ShellKind::Sh))) {
        StaticPath(session, ShellKind::Sh, ShellStart::LoginBatch).fill(view);
    } else {
        for (const QByteArray &folder : session.before.environment.value("PATH").split(':'))
            view.add(folder, session.place("PATH", folder));
        view.goroot = session.before.environment.value("GOROOT");
        view.gorootLocation = session.place("GOROOT", view.goroot);
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
    view.goroot = host.environment.value("GOROOT");
    for (const PathView &other : others) {
        if (view.gorootLocation.isEmpty() && !view.goroot.isEmpty() && other.goroot == view.goroot)
            view.gorootLocation = other.gorootLocation;
    }
    return view;
}

bool isInstalled(const Host &session, ShellKind shell)
{
    return !session.findExecutable(shellId(shell)).isEmpty();
}

} // namespace

void PathView::add(const QByteArray &folder, const Location &location)
{
    const bool repeated =
        std::any_of(path.cbegin(), path.cend(), [&](const Entry &entry) { return entry.folder == folder; });
    if (!folder.isEmpty() && !repeated)
        path.append({folder, location});
}

QVector<PathView> readPathViews(const Host &host, std::chrono::milliseconds timeLimit)
{
    if (host.os.isWindows() || !host.home())
        return {readProcess(host, {})};
    const PathSession session(host);
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    std::future<PathView> traced;
    if (login) {
        traced = std::async(std::launch::async, [&] { return traceTerminal(session, *login, timeLimit); });
    }
    QVector<PathView> others;
    for (const ShellKind shell : allShells) {
        if (shell != login && isInstalled(session.host, shell))
            others.append(readTerminal(session, shell));
    }
    const PathView desktop = readDesktop(session);
    if (login)
        others.prepend(traced.get());
    others.append(desktop);
    others.prepend(readProcess(host, others));
    return others;
}

} // namespace goconf
