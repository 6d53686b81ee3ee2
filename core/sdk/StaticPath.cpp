// SPDX-License-Identifier: MIT
#include "sdk/StaticPath.h"

#include "sdk/GoWord.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

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

StaticPath::StaticPath(const PathSession &session, ShellKind shell, ShellStart start,
                       const QVector<Change> &planned)
    : m_session(session)
    , m_shell(shell)
    , m_files(ShellDialect::of(shell), planned)
    , m_walk(session.host, shell, start, m_files)
    , m_inherited(session.host, shell, m_files, m_walk, session.before.path(start))
{
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
    view.goroot = setting("GOROOT");
    view.gotoolchain = setting("GOTOOLCHAIN");
    view.goWord = goWord();
}

bool StaticPath::changesNothing() const
{
    const QVector<ShellWalk::Touch> &touches = m_walk.touches();
    return m_walk.sawAll() && goWord().isEmpty() &&
           std::none_of(touches.cbegin(), touches.cend(), [](const ShellWalk::Touch &touch) {
               const QByteArray &name = touch.assignment->name;
               return name == "PATH" || name == "GOROOT" || name == "GOTOOLCHAIN";
           });
}

/// Of the last file that says anything of it.
Location StaticPath::goWord() const
{
    Location location;
    for (const auto &[path, file] : m_walk.passed()) {
        if (const int line = lineOfGoWord(file->bytes(), m_shell))
            location = {path, line};
    }
    return location;
}

/// The statement that brought each element in, and left it there.
QHash<QByteArray, Location> StaticPath::followStatements(PathView &view) const
{
    QHash<QByteArray, Location> places;
    for (const InheritedPath::UserPath &entry : m_inherited.userPaths())
        places.insert(entry.folder, entry.location);
    QByteArrayList now = elements(inheritedPath());
    for (const ShellWalk::Touch &touch : m_walk.touches()) {
        if (touch.assignment->name != "PATH" || touch.assignment->operation == ShellAssignment::Export)
            continue;
        const Location location{touch.path, touch.assignment->line};
        if (InheritedPath::isUncertain(touch))
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

QByteArrayList StaticPath::elements(const QByteArray &path) const
{
    return m_inherited.filledIn(path).split(':');
}

PathView::Setting StaticPath::setting(const QByteArray &name) const
{
    const ShellWalk::Variable variable = m_walk.variable(name);
    if (variable.touch < 0)
        return m_session.setting(name);
    if (!variable.value || variable.value->contains(ShellWalk::unknownPart) || !variable.exported ||
        variable.value->isEmpty())
        return {};
    const ShellWalk::Touch &touch = m_walk.touches().at(variable.touch);
    return {*variable.value, {touch.path, touch.assignment->line}};
}

} // namespace goconf
