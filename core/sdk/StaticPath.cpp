// SPDX-License-Identifier: MIT
#include "sdk/StaticPath.h"

#include "stores/shell/FishVariables.h"

#include <QCoreApplication>

namespace goconf {

namespace {

constexpr char userPaths[] = "fish_user_paths";

/// What the session hands on, as ShellWalk writes it.
QByteArray inheritedPath()
{
    return QByteArray(1, ShellWalk::unknownPart);
}

void noteCondition(const Location &location, PathView &view)
{
    if (view.certainty == Certainty::Conditional)
        return; // one is enough to know
    view.certainty = Certainty::Conditional;
    view.problems.append(
        {Severity::Info,
         QCoreApplication::translate("goconf::PathView", "%1 changes PATH under a condition, or by a command")
             .arg(location.toString()),
         QCoreApplication::translate("goconf::PathView", "Only that shell knows the result.")});
}

} // namespace

StaticPath::StaticPath(const PathSession &session, ShellKind shell, ShellStart start)
    : m_session(session)
    , m_files(ShellDialect::of(shell))
    , m_walk(session.host, shell, start, m_files)
    , m_inherited(session.path(start))
{
    if (shell != ShellKind::Fish)
        return;
    readUserPaths();
    for (auto entry = m_userPaths.crbegin(); entry != m_userPaths.crend(); ++entry)
        m_inherited = entry->folder + ':' + m_inherited;
}

void StaticPath::fill(PathView &view) const
{
    view.certainty = Certainty::Static;
    if (m_walk.error())
        view.problems.append({Severity::Warning, m_walk.error()->what, {}});
    const QHash<QByteArray, Location> places = followStatements(view);
    const QByteArrayList last = elements(m_walk.variable("PATH").value.value_or(inheritedPath()));
    for (const QByteArray &element : last)
        view.add(element,
                 places.contains(element) ? places.value(element) : m_session.place("PATH", element));
    fillRoot(view);
}

/// The statement that brought each element in, and left it there.
QHash<QByteArray, Location> StaticPath::followStatements(PathView &view) const
{
    QHash<QByteArray, Location> places;
    for (const PathView::Entry &entry : m_userPaths)
        places.insert(entry.folder, entry.location);
    QByteArrayList now = elements(inheritedPath());
    for (const ShellWalk::Touch &touch : m_walk.touches()) {
        if (touch.assignment->name != "PATH" || touch.assignment->operation == ShellAssignment::Export)
            continue;
        const Location location{touch.path, touch.assignment->line};
        // What the system's files make of PATH under conditions is what login gives anyway.
        if (!touch.system && (!touch.certain || touch.doubtful || !touch.value))
            noteCondition(location, view);
        if (!touch.certain || !touch.value)
            continue;
        const QByteArrayList after = elements(*touch.value);
        for (const QByteArray &element : after) {
            if (!now.contains(element))
                places.insert(element, location);
        }
        now = after;
    }
    return places;
}

void StaticPath::readUserPaths()
{
    const ShellWalk::Variable set = m_walk.variable(userPaths);
    if (set.touch >= 0 && set.value && !set.value->contains(ShellWalk::unknownPart)) {
        const ShellWalk::Touch &touch = m_walk.touches().at(set.touch);
        for (const QByteArray &folder : set.value->split(' '))
            m_userPaths.append({folder, {touch.path, touch.assignment->line}});
        return;
    }
    const QString file = ShellStartup(m_session.host, ShellKind::Fish).universalVariables();
    const QVector<EnvEntry> universal = readFishVariables(m_files.at(file)->bytes(), file, {userPaths});
    for (const EnvEntry &entry : universal) {
        if (entry.name != userPaths)
            continue;
        for (const QByteArray &folder : entry.value.split(':'))
            m_userPaths.append({folder, entry.location});
    }
}

/// A PATH whose unknown part is what the shell finds.
QByteArrayList StaticPath::elements(QByteArray path) const
{
    path.replace(ShellWalk::unknownPart, m_inherited);
    return path.split(':');
}

void StaticPath::fillRoot(PathView &view) const
{
    const ShellWalk::Variable root = m_walk.variable("GOROOT");
    if (root.touch < 0) {
        view.goroot = m_session.before.environment.value("GOROOT");
        view.gorootLocation = m_session.place("GOROOT", view.goroot);
        return;
    }
    if (!root.value || root.value->contains(ShellWalk::unknownPart) || !root.exported ||
        root.value->isEmpty())
        return;
    const ShellWalk::Touch &touch = m_walk.touches().at(root.touch);
    view.goroot = *root.value;
    view.gorootLocation = {touch.path, touch.assignment->line};
}

} // namespace goconf
