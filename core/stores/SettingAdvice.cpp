// SPDX-License-Identifier: MIT
#include "stores/SettingAdvice.h"

#include "base/Secret.h"
#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "env/validate/ValueValidation.h"
#include "stores/Settings.h"
#include "stores/StoreList.h"
#include "stores/shell/ShellKind.h"

#include <QCoreApplication>

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

/// Places that decide before `store`, whether in this process or in a new terminal.
bool comesBefore(const QString &other, const QString &store)
{
    const bool isOfGo = other == "go-env-file"_L1 || other == "goroot-go-env"_L1 || other == "default"_L1;
    if (other == store || isOfGo)
        return false;
    if (store == "go-env-file"_L1)
        return true;
    return store == "environment.d"_L1 && (isShell(other) || other == "process"_L1);
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
    if (!home || !row.location.path.startsWith(*home + u'/'))
        return Text::tr("edit %1 as administrator").arg(row.location.toString());
    return Text::tr("goconf unset --store %1 %2").arg(row.store, variable);
}

Problems validation(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    const GoVariable *variable = GoVariables::catalogue().find(edit.name);
    if (!variable) {
        const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(edit.name);
        return advice ? Problems{advice->problem} : Problems{};
    }
    ValidationContext context;
    context.os = host.os;
    context.target =
        store.id() == "go-env-file"_L1 ? ValidationContext::GoEnvFile : ValidationContext::ProcessEnvironment;
    context.go = settings.goVersion();
    context.goos = settings.setting("GOOS").value;
    context.goarch = settings.setting("GOARCH").value;
    return validateValue(*variable, edit.value, context);
}

/// The rows that will hide what is written to `store`. A profile line that gave this process its value is one
/// row, not two.
Problems obstacles(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    Problems problems;
    for (const LadderRow &row : settings.setting(edit.name).ladder) {
        if (!comesBefore(row.store, store.id()) || row.value.isEmpty() || row.value == edit.value)
            continue;
        const bool hasOrigin = row.store == "process"_L1 && !row.location.isEmpty();
        if (hasOrigin)
            continue; // the profile's own row says it better
        const QString place =
            row.location.isEmpty() ? Text::tr("the environment of this terminal") : row.location.toString();
        problems.append({Severity::Warning,
                         Text::tr("%1 will not win: %2 says %3")
                             .arg(QString::fromUtf8(edit.name), place, shown(edit.name, row.value)),
                         removal(host, row, edit.name)});
    }
    return problems;
}

/// What else still holds a variable that is taken out of `store`.
Problems remainders(const Host &host, const EnvStore &store, const EnvEdit &edit, const Settings &settings)
{
    Problems problems;
    for (const LadderRow &row : settings.setting(edit.name).ladder) {
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

/// When programs will see what a store of the OS environment holds.
Problems reach(const Host &host, const EnvStore &store)
{
    if (store.id() == "environment.d"_L1)
        return {{Severity::Info, Text::tr("Programs see this after the next login"), {}}};
    if (!isShell(store.id()))
        return {};
    const std::optional<ShellKind> login = shellOfProgram(host.loginShell);
    if (login && shellId(*login) != store.id()) {
        return {{Severity::Warning,
                 Text::tr("Your login shell is %1, which does not read this").arg(QString(shellId(*login))),
                 Text::tr("use --store %1 for what your terminals see").arg(QString(shellId(*login)))}};
    }
    return {{Severity::Info, Text::tr("Open a new terminal to see it"), {}}};
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
            problems += validation(host, store, edit, *settings) + obstacles(host, store, edit, *settings);
        else if (edit.kind == EnvEdit::Unset)
            problems += remainders(host, store, edit, *settings);
    }
    return problems + reach(host, store);
}

} // namespace goconf
