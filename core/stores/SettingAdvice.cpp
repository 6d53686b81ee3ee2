// SPDX-License-Identifier: MIT
#include "stores/SettingAdvice.h"

#include "base/Secret.h"
#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "env/validate/ValueValidation.h"
#include "stores/Settings.h"
#include "stores/ViewpointSources.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SettingAdvice)
};

bool isShell(const QString &store)
{
    return store == "bash"_L1 || store == "zsh"_L1 || store == "fish"_L1 || store == "sh"_L1 ||
           store == "pwsh"_L1;
}

/// Somebody wrote it down, rather than go or a default.
bool isSomebodys(const LadderRow &row)
{
    return row.store != "default"_L1 && row.store != "goroot-go-env"_L1;
}

QString shown(const QByteArray &name, const QByteArray &value)
{
    return maskedValue(QString::fromUtf8(name), QString::fromUtf8(value));
}

/// What removes the assignment of a row.
QString removal(const Host &host, const LadderRow &row, const QByteArray &name)
{
    const QString variable = QString::fromUtf8(name);
    if (row.store == "process"_L1)
        return Text::tr("run unset %1 here, or open a new terminal").arg(variable);
    const Result<QString> home = host.home();
    if (home && row.location.path.startsWith(*home + u'/'))
        return Text::tr("remove it with goconf unset --store %1 %2").arg(row.store, variable);
    return QFileInfo(row.location.path).isWritable()
               ? Text::tr("edit %1").arg(row.location.path)
               : Text::tr("edit %1 as administrator").arg(row.location.path);
}

Problems validation(const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    const GoVariable *variable = GoVariables::catalogue().find(edit.name);
    if (!variable) {
        const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(edit.name);
        return advice ? Problems{advice->problem} : Problems{};
    }
    return validateValue(*variable, edit.value, settings.validation(store.id()));
}

/// The rows that will hide what is written to `store`, in any viewpoint. A profile line that gave this
/// process its value is one row, not two.
Problems obstacles(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    Problems problems;
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    const Setting setting = settings.setting(edit.name);
    for (const LadderRow &row : setting.ladder) {
        if (!winsOver(row.store, store.id(), host.os, login) || row.value.isEmpty() ||
            row.value == edit.value)
            continue;
        const bool hasOrigin = row.store == "process"_L1 && !row.location.isEmpty();
        if (hasOrigin)
            continue; // the profile's own row says it better
        const QString name = QString::fromUtf8(edit.name);
        const QString place =
            row.location.isEmpty() ? Text::tr("the environment of this terminal") : row.location.toString();
        const QString message =
            row.certainty == Certainty::Conditional
                ? Text::tr("%1 sets %2 on a condition and may hide the new value").arg(place, name)
                : Text::tr("%1 sets %2 to %3 and hides the new value")
                      .arg(place, name, shown(edit.name, row.value));
        problems.append({Severity::Warning, message, removal(host, row, edit.name)});
    }
    return problems;
}

/// What else still holds a variable that is taken out of `store`.
Problems remainders(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    Problems problems;
    const Setting setting = settings.setting(edit.name);
    for (const LadderRow &row : setting.ladder) {
        if (row.store == store.id() || !isSomebodys(row) ||
            (row.store == "process"_L1 && !row.location.isEmpty()))
            continue;
        const QString place =
            row.location.isEmpty() ? Text::tr("the environment of this terminal") : row.location.toString();
        problems.append({Severity::Info,
                         Text::tr("%1 is still set by %2").arg(QString::fromUtf8(edit.name), place),
                         removal(host, row, edit.name)});
    }
    return problems;
}

/// One value for the whole list is hardly ever meant, and a shell without /usr/bin is hard to repair.
Problems wholePath(const EnvEdit &edit)
{
    if (edit.name != "PATH")
        return {};
    return {{Severity::Warning, Text::tr("this replaces the whole PATH"),
             Text::tr("add one folder with goconf path add DIR instead")}};
}

/// A profile that no terminal of this account reads.
Problems unread(const Host &host, const EnvStore &store)
{
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    if (!isShell(store.id()) || !login || shellId(*login) == store.id())
        return {};
    return {{Severity::Warning,
             Text::tr("your login shell is %1, which does not read this").arg(QString(shellId(*login))),
             Text::tr("use --store %1 for what your terminals see").arg(QString(shellId(*login)))}};
}

} // namespace

Problems adviceOnEdits(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits)
{
    const Result<Settings> settings = Settings::read(host, View::Process);
    if (!settings)
        return {{Severity::Warning, settings.error().what, {}}};
    Problems problems;
    for (const EnvEdit &edit : edits) {
        if (edit.kind == EnvEdit::Set)
            problems += validation(store, edit, *settings) + wholePath(edit) +
                        obstacles(host, store, edit, *settings);
        else if (edit.kind == EnvEdit::Unset)
            problems += remainders(host, store, edit, *settings);
    }
    return problems + unread(host, store);
}

Problems adviceAfterChange(const Host &host, const EnvStore &store)
{
    if (store.id() == "environment.d"_L1)
        return {{Severity::Info, Text::tr("programs see this after the next login"), {}}};
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    if (login && shellId(*login) == store.id())
        return {{Severity::Info, Text::tr("open a new terminal to see it"), {}}};
    return {};
}

} // namespace goconf
