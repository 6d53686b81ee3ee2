// SPDX-License-Identifier: MIT
#include "sdk/RegistryPathView.h"

#include "env/go/FilePath.h"
#include "stores/windows/WindowsEnvironment.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsPathList.h"

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
    for (const Level level : {Level::System, Level::User, Level::Volatile}) {
        const EnvEntry *entry = built.find(level, "PATH");
        const Environment &variables = built.knownTo(level, "PATH");
        const QByteArrayList parts =
            WindowsPathList::parse(entry ? entry->raw : QByteArray(), variables).entries();
        for (const QByteArray &part : parts) {
            // A variable may stand for several folders.
            const QByteArray expanded = windows_expansion::expanded(part, variables);
            for (const QByteArray &folder : filepath::splitList(host.os, expanded))
                view.add(folder, entry->location);
        }
    }
    view.goroot = settingOf(built, "GOROOT");
    view.gotoolchain = settingOf(built, "GOTOOLCHAIN");
    view.problems = built.problems();
    return view;
}

} // namespace goconf
