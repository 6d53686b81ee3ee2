// SPDX-License-Identifier: MIT
#include "stores/SettingAdvice.h"

#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "env/validate/ValueValidation.h"
#include "stores/BriefValue.h"
#include "stores/NameHarm.h"
#include "stores/Obstacle.h"
#include "stores/ProfileReach.h"
#include "stores/RemovalAdvice.h"
#include "stores/Settings.h"
#include "stores/ShellProof.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SettingAdvice)
};

/// Somebody wrote it down, rather than go or a default.
bool isSomebodys(const LadderRow &row)
{
    return row.store != "default"_L1 && row.store != "goroot-go-env"_L1;
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

Problems validation(const EnvEdit &edit, const ValidationContext &context, const GoEnvironment &after)
{
    const GoVariable *variable = GoVariables::catalogue().find(edit.name);
    if (!variable) {
        const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(edit.name);
        return advice ? Problems{advice->problem} : Problems{};
    }
    const Problems problems = validateValue(*variable, edit.value, context);
    if (hasErrors(problems))
        return problems;
    const bool movesGo = edit.name == "GOPATH" || edit.name == "GOROOT";
    return problems + after.absence(edit.name) + (movesGo ? after.startupWarnings() : Problems());
}

/// What is left of GOOS and GOARCH when one of them goes.
Problems portLeft(const EnvEdit &edit, const ValidationContext &context)
{
    if (edit.name != "GOOS" && edit.name != "GOARCH")
        return {};
    const QByteArray &left = edit.name == "GOOS" ? context.goos : context.goarch;
    Problems problems = validateValue(*GoVariables::catalogue().find(edit.name), left, context);
    if (!hasErrors(problems))
        return {};
    for (Problem &problem : problems)
        problem.advice = Text::tr("unset GOOS and GOARCH together, in one step");
    return problems;
}

/// In the words of one step that chooses both.
bool choosesPort(const QVector<EnvEdit> &edits)
{
    return std::count_if(edits.cbegin(), edits.cend(), [](const EnvEdit &edit) {
               return edit.name == "GOOS" || edit.name == "GOARCH";
           }) > 1;
}

/// The rows that will hide what is written to `store`, in any viewpoint.
Problems obstacles(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings,
                   AdviceReader reader)
{
    Problems problems;
    const RemovalAdvice removal(host, reader);
    const QString name = QString::fromUtf8(edit.name);
    for (const Obstacle &obstacle : obstaclesTo(host, settings.setting(edit.name), store.id(), edit.value)) {
        const QString place = removal.place(obstacle.location);
        const QString message =
            obstacle.certainty == Certainty::Conditional
                ? Text::tr("%1 sets %2 on a condition and may hide the new value").arg(place, name)
                : Text::tr("%1 sets %2 to %3 and hides the new value")
                      .arg(place, name, briefValue(edit.name, obstacle.value));
        problems.append(
            {Severity::Warning, message, removal.advice(obstacle.store, obstacle.location, edit.name)});
    }
    return problems;
}

/// A line of the system's that gave this terminal its value, which no unset of a profile takes away.
bool comesFromSystem(const Host &host, const LadderRow &row)
{
    const Result<QString> home = host.home();
    return row.store == "process"_L1 && !row.location.isEmpty() &&
           row.location.path != WindowsEnvironment::keyOf(WindowsEnvironment::Level::User) &&
           !(home && host.os.isInside(row.location.path, *home));
}

/// The terminal has its value from a key of the registry, which has a row of its own.
bool comesFromRegistry(const LadderRow &row, const Setting &setting)
{
    return row.store == "process"_L1 &&
           std::any_of(setting.ladder.begin(), setting.ladder.end(), [&](const LadderRow &other) {
               return RegistryAdvice::isRegistry(other.store) && other.location == row.location;
           });
}

/// What else still holds a variable that is taken out of `store`.
Problems remainders(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings,
                    AdviceReader reader)
{
    Problems problems;
    const RemovalAdvice removal(host, reader);
    const Setting setting = settings.setting(edit.name);
    for (const LadderRow &row : setting.ladder) {
        if (row.store == store.id() || !isSomebodys(row) || comesFromRegistry(row, setting) ||
            (row.store == "process"_L1 && !row.location.isEmpty() && !comesFromSystem(host, row)))
            continue;
        const QString place = removal.place(row.location);
        const bool isNeeded = row.store == "process"_L1 && removal.isNeeded(edit.name);
        problems.append({Severity::Info,
                         Text::tr("%1 is still set by %2").arg(QString::fromUtf8(edit.name), place),
                         isNeeded ? Text::tr("leave it there: a terminal needs it")
                                  : removal.advice(row.store, row.location, edit.name)});
    }
    return problems;
}

/// A name that stands nowhere is hardly one that somebody wants to remove.
Problems misspelt(const EnvEdit &edit, const Settings &settings)
{
    if (!settings.setting(edit.name).ladder.isEmpty())
        return {};
    const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(edit.name);
    return advice ? Problems{advice->problem} : Problems{};
}

/// One value for the whole list is hardly ever meant, and a shell without /usr/bin is hard to repair.
Problems wholePath(const Host &host, const EnvStore &store, const EnvEdit &edit, AdviceReader reader)
{
    if (edit.name != "PATH" || RegistryAdvice::isRegistry(store.id()))
        return RegistryAdvice::onPath(host, store, edit, reader);
    const QString advice = RegistryAdvice::insteadOfWholePath(reader);
    Host there = host;
    there.environment.set("PATH", edit.value);
    // Every Unix has it, and where it lies, the rest of the system does. Go's own file holds no PATH at all.
    if (store.id() != "go-env-file"_L1 && !host.os.isWindows() && there.findExecutable(u"ls"_s).isEmpty())
        return {{Severity::Error,
                 Text::tr("this PATH has none of the system's folders, so a terminal would find no program"),
                 advice}};
    return {{Severity::Warning, Text::tr("this replaces the whole PATH"), advice}};
}

/// A profile that no terminal of this account reads.
Problems unread(const Host &host, const EnvStore &store, AdviceReader reader)
{
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    const std::optional<ShellKind> owner = shellOfId(store.id());
    if (!owner || !login || login == owner)
        return {};
    const ProfileReach reach = ProfileReach::of(host, *login, *owner);
    if (reach.inLoginShells && reach.inOtherShells)
        return {};
    const QString shell(shellId(*login));
    const QString advice = reader == AdviceReader::Window
                               ? Text::tr("choose %1 under “Write to” for what your terminals see").arg(shell)
                               : Text::tr("use --store %1 for what your terminals see").arg(shell);
    const QString message = reach.inLoginShells
                                ? Text::tr("your login shell is %1, which reads this only when it is started "
                                           "as a login shell")
                                      .arg(shell)
                                : Text::tr("your login shell is %1, which does not read this").arg(shell);
    return {{Severity::Warning, message, advice}};
}

/// Names of Go's variables in its own spelling, where the system takes others for the same: Go finds them by
/// any. In its own file names are exact.
QVector<EnvEdit> withGosNames(QVector<EnvEdit> edits, const EnvStore &store, const Settings &settings)
{
    for (EnvEdit &edit : edits) {
        const QByteArray name = settings.setting(edit.name).name;
        if (store.id() != "go-env-file"_L1 && GoVariables::catalogue().find(name))
            edit.name = name;
    }
    return edits;
}

} // namespace

Problems adviceOnEdits(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits,
                       AdviceReader reader)
{
    ViewpointOptions onlyLadders;
    onlyLadders.compares = false;
    const Result<Settings> settings = Settings::read(host, View::Process, onlyLadders);
    if (!settings)
        return {{Severity::Warning, settings.error().what, {}}};
    const QVector<EnvEdit> seen = withGosNames(RegistryAdvice::asSeen(host, store, edits), store, *settings);
    const GoEnvironment after = settings->edited(seen, store.id());
    ValidationContext context = after.validation(settings->validation(store.id()).target);
    context.isWholePort = choosesPort(seen);
    context.isProposed = true;
    Problems problems;
    for (const EnvEdit &edit : seen) {
        if (edit.kind == EnvEdit::Set)
            problems += validation(edit, context, after) + wholePath(host, store, edit, reader) +
                        harmOfName(host, store, edit) + obstacles(host, store, edit, *settings, reader);
        else if (edit.kind == EnvEdit::Unset)
            problems += portLeft(edit, context) + remainders(host, store, edit, *settings, reader) +
                        misspelt(edit, *settings) + RegistryAdvice::onUnset(host, store, edit, reader);
        else
            problems += RegistryAdvice::onPath(host, store, edit, reader);
    }
    problems += unread(host, store, reader);
    Problems different;
    for (const Problem &problem : std::as_const(problems)) {
        if (!different.contains(problem)) // both halves of a GOOS/GOARCH pair say the same
            different.append(problem);
    }
    return different;
}

Problems adviceAfterChange(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits)
{
    if (store.id() == "environment.d"_L1)
        return {{Severity::Info, Text::tr("programs see this after the next login"), {}}};
    if (RegistryAdvice::isRegistry(store.id())) {
        return {{Severity::Info,
                 Text::tr("open a new terminal to see it; programs that run already keep what they have"),
                 {}}};
    }
    const std::optional<ShellKind> owner = shellOfId(store.id());
    if (!owner)
        return {};
    Problems problems = shellProof(host, *owner, edits);
    if (owner == shellOfProgram(host.loginShell))
        problems.append({Severity::Info, Text::tr("open a new terminal to see it"), {}});
    return problems;
}

} // namespace goconf
