// SPDX-License-Identifier: MIT
#include "stores/OtherTerminals.h"

#include "env/GoVariables.h"
#include "stores/shell/ShellProfileStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::OtherTerminals)
};

/// A folder that is in PATH already changes nothing by being named once more.
bool isTheSame(const EnvEntry &entry, const QByteArray &login)
{
    if (entry.name != "PATH")
        return entry.value == login;
    const QByteArrayList before = login.split(':');
    const QByteArrayList after = entry.value.split(':');
    return std::all_of(after.cbegin(), after.cend(),
                       [&](const QByteArray &folder) { return before.contains(folder); });
}

} // namespace

Problems otherTerminals(const Host &host, ShellKind shell, const Environment &login)
{
    if (host.os != Os::Linux || shell == ShellKind::Sh || isPowerShell(shell))
        return {};
    Host session = host;
    session.environment = login;
    const EnvSnapshot snapshot = ShellProfileStore(session, shell)
                                     .read(ShellStart::Interactive, login.value("PATH"))
                                     .value_or(EnvSnapshot());
    Problems problems;
    QByteArrayList seen;
    for (auto entry = snapshot.entries.crbegin(); entry != snapshot.entries.crend(); ++entry) {
        const bool isGos = entry->name == "PATH" || GoVariables::catalogue().find(entry->name);
        if (!isGos || seen.contains(entry->name))
            continue;
        seen.append(entry->name);
        if (entry->certainty == Certainty::Conditional || isTheSame(*entry, login.value(entry->name)))
            continue;
        problems.append({Severity::Info,
                         Text::tr("%1 gives %2 another value in terminals that start %3 without login, as "
                                  "those of most desktops do")
                             .arg(entry->location.toString(), QString::fromUtf8(entry->name), shellId(shell)),
                         {}});
    }
    return problems;
}

} // namespace goconf
