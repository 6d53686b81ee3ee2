// SPDX-License-Identifier: MIT
#include "models/PlaceWords.h"

#include "stores/shell/ShellKind.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QCoreApplication>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::PlaceWords)
};

/// Empty of a path that is no key of variables.
QLatin1StringView storeOfKey(const QString &path)
{
    for (const auto level : {WindowsEnvironment::Level::User, WindowsEnvironment::Level::System,
                             WindowsEnvironment::Level::Volatile}) {
        if (path == WindowsEnvironment::keyOf(level))
            return WindowsEnvironment::storeOf(level);
    }
    return {};
}

/// Of a path of any system: one of Windows begins with its drive or with backslashes.
QString lastPart(const QString &path)
{
    const bool isOfWindows = path.size() > 1 && (path.at(1) == u':' || path.startsWith("\\\\"_L1));
    const qsizetype end = path.lastIndexOf(u'/');
    return path.sliced((isOfWindows ? qMax(end, path.lastIndexOf(u'\\')) : end) + 1);
}

} // namespace

QString PlaceWords::title(const QString &store)
{
    if (store == "process"_L1)
        return Text::tr("Environment");
    if (store == "go-env-file"_L1)
        return Text::tr("go env file");
    if (store == "goroot-go-env"_L1)
        return Text::tr("Go itself");
    if (store == "default"_L1)
        return Text::tr("Default");
    if (store == "environment.d"_L1)
        return Text::tr("Desktop session");
    if (store == "etc-environment"_L1)
        return Text::tr("System");
    if (store == "etc-paths"_L1)
        return Text::tr("System paths");
    if (store == "registry-user"_L1)
        return Text::tr("Your account");
    if (store == "registry-system"_L1)
        return Text::tr("All users");
    if (store == "registry-volatile"_L1)
        return Text::tr("This session");
    if (const std::optional<ShellKind> shell = shellOfId(store)) {
        //: %1 is the name of a shell, such as bash
        return Text::tr("Terminal (%1)").arg(QString(shellId(*shell)));
    }
    return store;
}

QString PlaceWords::reach(const QString &store)
{
    if (store == "go-env-file"_L1)
        return Text::tr("every go command of yours reads it");
    if (store == "environment.d"_L1)
        return Text::tr("seen by all programs after the next login");
    if (store == "registry-user"_L1)
        return Text::tr("seen by all programs that are started from then on");
    if (store == "sh"_L1)
        return Text::tr("seen by logins through sh");
    if (const std::optional<ShellKind> shell = shellOfId(store)) {
        //: %1 is the name of a shell, such as bash
        return Text::tr("seen by new %1 terminals").arg(QString(shellId(*shell)));
    }
    return {};
}

QString PlaceWords::badge(const QString &store, const Location &location)
{
    if (store == "default"_L1)
        return Text::tr("default");
    if (store == "goroot-go-env"_L1)
        return u"go.env"_s;
    if (store == "go-env-file"_L1 || store.startsWith("registry-"_L1))
        return title(store);
    if (const QLatin1StringView registry = storeOfKey(location.path); !registry.isEmpty())
        return title(registry);
    if (!location.isEmpty())
        return lastPart(location.path);
    return store == "process"_L1 ? Text::tr("environment") : title(store);
}

QString PlaceWords::viewpoint(View view)
{
    switch (view) {
    case View::Process: return Text::tr("this program");
    case View::Terminal: return Text::tr("a new terminal");
    case View::Desktop: return Text::tr("the desktop");
    }
    Q_UNREACHABLE();
}

QString PlaceWords::path(const QString &path) const
{
    if (m_home.isEmpty() || !path.startsWith(m_home))
        return path;
    if (path.size() == m_home.size())
        return u"~"_s;
    return path.at(m_home.size()) == u'/' ? u'~' + path.sliced(m_home.size()) : path;
}

QString PlaceWords::place(const Location &location) const
{
    return Location{path(location.path), location.line}.toString();
}

} // namespace goconf::ui
