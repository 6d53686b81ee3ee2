// SPDX-License-Identifier: MIT
#include "stores/ShellProof.h"

#include "base/Secret.h"
#include "stores/ViewpointSession.h"
#include "stores/shell/ListElement.h"
#include "stores/shell/ShellPlanner.h"
#include "stores/shell/ShellTrace.h"
#include "stores/shell/ShellWalk.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellProof)
};

/// Those of a new terminal.
constexpr ShellStart starts[] = {ShellStart::LoginInteractive, ShellStart::Interactive};

/// They say where the start-up files are.
constexpr const char *placesOfProfiles[] = {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "ZDOTDIR"};

/// What was an array stays one, and no shell hands on an array. Those that zsh ties to PATH are lists.
bool isArray(const ShellWalk::Touch &touch, const QVector<EnvEdit> &edits)
{
    const ShellAssignment &assignment = *touch.assignment;
    return assignment.raw.startsWith('(') && assignment.name != "PATH" &&
           std::any_of(edits.begin(), edits.end(),
                       [&](const EnvEdit &edit) { return edit.name == assignment.name; });
}

bool isInDoubt(const Host &host, ShellKind shell, const QVector<EnvEdit> &edits)
{
    const ShellFiles files(ShellDialect::of(shell));
    return std::any_of(std::begin(starts), std::end(starts), [&](ShellStart start) {
        const ShellWalk walk(host, shell, start, files);
        return !walk.sawAll() ||
               std::any_of(walk.touches().begin(), walk.touches().end(),
                           [&](const ShellWalk::Touch &touch) { return isArray(touch, edits); });
    });
}

/// The account's own shell when it is of that kind, else the one in PATH; empty when there is none.
QString programOf(const Host &host, ShellKind shell)
{
    return shellOfProgram(host.loginShell) == shell ? host.loginShell : host.findExecutable(shellId(shell));
}

/// A home that was named for this call only has no shell that starts with it.
bool readsTheSameFiles(const Environment &session, const Environment &ours)
{
    return std::all_of(std::begin(placesOfProfiles), std::end(placesOfProfiles),
                       [&](const char *name) { return session.value(name) == ours.value(name); });
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

bool holds(const Environment &environment, const EnvEdit &edit)
{
    const QByteArrayList list = environment.value(edit.name).split(':');
    return std::any_of(list.begin(), list.end(),
                       [&](const QByteArray &folder) { return isSameElement(folder, edit.value); });
}

Problem warning(const QString &message, const Location &by)
{
    return {Severity::Warning, message, by.isEmpty() ? QString() : Text::tr("change that line by hand")};
}

/// What hinders an edit of one value.
std::optional<Problem> hindrance(const EnvEdit &edit, const ShellSession &session,
                                 const ShellTraceReport &report)
{
    const std::optional<QByteArray> value = report.environment.find(edit.name);
    const Location by = report.origin(edit.name);
    const QString name = text(edit.name);
    if (edit.kind == EnvEdit::Unset) {
        if (!value || value == session.environment.find(edit.name))
            return std::nullopt; // what the session hands on is another store's
        return by.isEmpty()
                   ? warning(Text::tr("%1 is still set in a new %2").arg(name, shellId(session.shell)), by)
                   : ShellPlanner::stillSet(edit.name, by);
    }
    if (value == edit.value)
        return std::nullopt;
    if (by.isEmpty())
        return warning(
            Text::tr("a new %1 does not get the new value of %2").arg(shellId(session.shell), name), by);
    return warning(value ? Text::tr("%1 sets %2 to %3 and hides the new value")
                               .arg(by.toString(), name, maskedValue(name, text(*value)))
                         : Text::tr("%1 takes %2 away again").arg(by.toString(), name),
                   by);
}

/// What puts another element in front of one that is wanted first.
std::optional<Problem> whatIsBefore(const EnvEdit &edit, const ShellSession &session,
                                    const ShellTraceReport &report)
{
    const QByteArray first = report.environment.value(edit.name).split(':').constFirst();
    if (edit.kind != EnvEdit::AddFirst || isSameElement(first, edit.value))
        return std::nullopt;
    const QString message = Text::tr("%1 is not the first in %2 of a new %3: it stands behind %4")
                                .arg(text(edit.value), text(edit.name), shellId(session.shell), text(first));
    const Location by = report.elementOrigin(edit.name, first);
    return Problem{Severity::Warning, message,
                   by.isEmpty()
                       ? QString()
                       : Text::tr("look at %1, which puts %2 there").arg(by.toString(), text(first))};
}

/// What hinders an edit of one element of a list.
std::optional<Problem> listHindrance(const EnvEdit &edit, const ShellSession &session,
                                     const ShellTraceReport &report)
{
    const bool wanted = edit.kind != EnvEdit::RemoveItem;
    if (wanted && holds(report.environment, edit))
        return whatIsBefore(edit, session, report);
    if (holds(report.environment, edit) == wanted || (!wanted && holds(session.environment, edit)))
        return std::nullopt;
    const QString name = text(edit.name);
    const QString element = text(edit.value);
    const Location by = wanted ? report.origin(edit.name) : report.elementOrigin(edit.name, edit.value);
    if (by.isEmpty())
        return warning((wanted ? Text::tr("%1 does not arrive in %2 of a new %3")
                               : Text::tr("%1 is still in %2 of a new %3"))
                           .arg(element, name, shellId(session.shell)),
                       by);
    return warning(wanted ? Text::tr("%1 sets %2 without %3").arg(by.toString(), name, element)
                          : Text::tr("%1 is still put into %2 by %3").arg(element, name, by.toString()),
                   by);
}

} // namespace

Problems shellProof(const Host &host, ShellKind shell, const QVector<EnvEdit> &edits,
                    std::chrono::milliseconds timeLimit)
{
    const Result<QString> home = host.home();
    const QString program = programOf(host, shell);
    // Reading the profile does not tell what the files of the system put in front of a list behind it.
    const bool wantsFirst = std::any_of(edits.begin(), edits.end(),
                                        [](const EnvEdit &edit) { return edit.kind == EnvEdit::AddFirst; });
    if (isPowerShell(shell) || program.isEmpty() || !home || (!wantsFirst && !isInDoubt(host, shell, edits)))
        return {};
    QByteArrayList names;
    for (const EnvEdit &edit : edits)
        names.append(edit.name);
    const Environment environment = ViewpointSession::read(host).environment;
    if (!readsTheSameFiles(environment, host.environment))
        return {};
    Problems problems;
    for (ShellStart start : starts) {
        // A plain sh reads nothing but $ENV, which a login shell above it would have given. A desktop has its
        // profile run by a login shell without a terminal, which errors end.
        if (shell == ShellKind::Sh && start == ShellStart::Interactive)
            start = ShellStart::LoginBatch;
        const ShellSession session{program, shell, start, environment, *home};
        const Result<ShellTraceReport> report = ShellTrace::run(session, names, timeLimit);
        if (!report) {
            // A profile of sh that ends the shell may end the login of the desktop with it.
            const bool endsLogin = shell == ShellKind::Sh && report.error().code == ErrorCode::Unsupported;
            return problems +
                   Problems{{endsLogin ? Severity::Warning : Severity::Info, report.error().what, {}}};
        }
        for (const EnvEdit &edit : edits) {
            const bool isWhole = edit.kind == EnvEdit::Set || edit.kind == EnvEdit::Unset;
            const auto problem =
                isWhole ? hindrance(edit, session, *report) : listHindrance(edit, session, *report);
            if (problem && !problems.contains(*problem))
                problems.append(*problem);
        }
    }
    return problems;
}

} // namespace goconf
