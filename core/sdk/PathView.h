// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/shell/ShellKind.h"

#include <QVector>

#include <chrono>
#include <optional>
#include <stop_token>

namespace goconf {

/// PATH and what else decides which Go works, as one kind of program gets them, each with the line that says
/// so.
struct PathView
{
    struct Entry
    {
        QByteArray folder;
        /// The statement that brought the folder into PATH; empty for what the login itself gives, or when it
        /// is not known.
        Location location;
    };

    /// A variable and the statement that set it; both empty when it is not set.
    struct Setting
    {
        QByteArray value;
        Location location;
    };

    /// "process", "desktop", or for a new terminal the shell's id: "bash", "zsh", "fish", "sh", "pwsh"; on
    /// Windows "terminal" for any new program.
    QString name;
    /// The account's own shell: what a new terminal starts.
    bool loginShell = false;
    /// How that shell is started. Terminals of most Linux desktops start it without login, others with.
    ShellStart start = ShellStart::LoginInteractive;
    /// Exact: seen in the process or in a shell that was started. Static: read from files, every statement is
    /// passed for certain. Conditional: something in the files can only be known by running them.
    Certainty certainty = Certainty::Exact;
    /// In the order of PATH; empty and repeated elements are left out.
    QVector<Entry> path;
    Setting goroot;
    Setting gotoolchain;
    /// The line that makes the word go an alias or a function, which this shell takes before it looks into
    /// PATH; empty when none does.
    Location goWord;
    Problems problems;

    /// Appends an element of PATH, unless it is empty or there already.
    void add(const QByteArray &folder, const Location &location);
};

/// Who looks from there, for sentences: "this terminal", "a new zsh", "programs from the desktop".
QString finderName(const PathView &view);

/// What to say of a view in which go is an alias or a function.
std::optional<Problem> goWordProblem(const PathView &view);

/// This process, a new terminal of every shell that is installed, and programs started from the desktop. The
/// account's login shell is started (see ShellTrace); the other shells' files are read. Where terminals start
/// the login shell without login and its files for that say something of their own, a second view of it
/// follows, of such a terminal in the most favourable case: what a login shell hands on reaches it. On
/// Windows every new program gets the same, so beside this process there is one view, of what the registry
/// holds. Writes nothing; a home that is not known leaves only the process. A requested stop ends the shell.
QVector<PathView> readPathViews(const Host &host,
                                std::chrono::milliseconds timeLimit = std::chrono::seconds(2),
                                const std::stop_token &stop = {});

/// The login shell alone, started as a terminal of a login does and as any other terminal does; nothing where
/// there is none that we know. On Windows the one view of new programs.
QVector<PathView> readLoginShell(const Host &host,
                                 std::chrono::milliseconds timeLimit = std::chrono::seconds(2));

/// As readPathViews(), once `planned` stands in the shells' files or the registry, by reading alone: nothing
/// is started. Changes of other files than those of shells mean nothing here.
QVector<PathView> readPathViewsAfter(const Host &host, const QVector<Change> &planned);

} // namespace goconf
