// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/PathSession.h"
#include "sdk/PathView.h"
#include "stores/shell/InheritedPath.h"

namespace goconf {

/// PATH and GOROOT as the start-up files of one shell make them, read without running them. PATH starts with
/// what the session hands on; a statement that may or may not run is left out and named in a problem. The
/// session must outlive it.
class StaticPath
{
public:
    /// `planned`: what is to stand in files of the shell that are changed.
    StaticPath(const PathSession &session, ShellKind shell, ShellStart start,
               const QVector<Change> &planned = {});

    /// Fills in all but the view's name and whose shell it is.
    void fill(PathView &view) const;
    /// Whether the files, all read to their end, have no statement about PATH, GOROOT, GOTOOLCHAIN or the
    /// word go.
    bool changesNothing() const;

private:
    QByteArrayList elements(const QByteArray &path) const;
    QHash<QByteArray, Location> followStatements(PathView &view) const;
    PathView::Setting setting(const QByteArray &name) const;
    Location goWord() const;

    const PathSession &m_session;
    ShellKind m_shell;
    ShellFiles m_files;
    ShellWalk m_walk;
    InheritedPath m_inherited;
};

} // namespace goconf
