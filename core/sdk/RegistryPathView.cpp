// SPDX-License-Identifier: MIT
#include "sdk/RegistryPathView.h"

#include "env/go/FilePath.h"
#include "stores/windows/WindowsEnvironment.h"

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

using Level = WindowsEnvironment::Level;

PathView::Setting settingOf(const WindowsEnvironment &built, const QByteArray &name)
{
    for (const Level level : {Level::Volatile, Level::User, Level::System}) {
        const EnvEntry *entry = built.find(level, name);
        if (entry && !entry->value.isEmpty())
            return {entry->value, entry->location};
    }
    return {};
}

} // namespace

PathView registryPathView(const Host &host, const QVector<Change> &planned)
{
    const WindowsEnvironment built = WindowsEnvironment::read(host, planned);
    PathView view;
    view.name = u"terminal"_s;
    view.loginShell = true;
    view.certainty = Certainty::Static;
    // All of PATH at once: what a level begins, such as a quotation, the next one may go on with.
    qsizetype known = 0;
    const QByteArrayList folders = filepath::splitList(host.os, built.environment().value("PATH"));
    for (const Level level : {Level::System, Level::User, Level::Volatile}) {
        const EnvEntry *entry = built.find(level, "PATH");
        if (!entry || entry->value.isEmpty())
            continue;
        const QByteArray &soFar = entry->value;
        // The next level needs no separator then.
        const QByteArray list = soFar.endsWith(';') ? soFar.chopped(1) : soFar;
        const qsizetype end = filepath::splitList(host.os, list).size();
        for (; known < end; ++known)
            view.add(folders.at(known), entry->location);
    }
    view.goroot = settingOf(built, "GOROOT");
    view.gotoolchain = settingOf(built, "GOTOOLCHAIN");
    view.problems = built.problems();
    return view;
}

} // namespace goconf
