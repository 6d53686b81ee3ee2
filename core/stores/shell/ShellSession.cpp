// SPDX-License-Identifier: MIT
#include "stores/shell/ShellSession.h"

#include "base/PathBytes.h"
#include "platform/RegularFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// login(1)'s PATH for this account.
QByteArray loginPath(const Host &host)
{
    if (host.os == Os::MacOS)
        return "/usr/bin:/bin:/usr/sbin:/sbin";
    const bool root = host.userId == 0;
    const QByteArray key = root ? "ENV_SUPATH" : "ENV_PATH";
    QByteArray path = root ? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
                           : "/usr/local/bin:/usr/bin:/bin";
    QFile file(host.systemPath(u"/etc/login.defs"_s));
    if (!openRegular(file))
        return path;
    constexpr qint64 limit = 1024 * 1024;
    const QByteArray text = file.read(std::min(file.size(), limit));
    // The key is looked for in the whole text: the file is long, nearly all comments, and read at every
    // start.
    for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        const qsizetype begin = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray words = text.sliced(begin, (end < 0 ? text.size() : end) - begin).simplified();
        if (words.startsWith(key + ' '))
            path = words.mid(key.size() + 1);
    }
    return path.startsWith("PATH=") ? path.mid(5) : path;
}

bool isKept(const QByteArray &name, const QByteArray &value, const QByteArray &home)
{
    if (name == "LANG" || name == "LANGUAGE" || name == "TZ" || name.startsWith("LC_"))
        return true;
    return name.startsWith("XDG_") && name.endsWith("_HOME") && value.startsWith(home + '/');
}

} // namespace

Environment ShellSession::loginEnvironment(const Host &host)
{
    const Environment &caller = host.environment;
    Environment environment(host.os);
    const QByteArray home = caller.value("HOME");
    const QByteArrayList names = caller.names();
    for (const QByteArray &name : names) {
        if (isKept(name, caller.value(name), home))
            environment.set(name, caller.value(name));
    }
    const QByteArray user =
        caller.value("LOGNAME").isEmpty() ? caller.value("USER") : caller.value("LOGNAME");
    if (!user.isEmpty()) {
        environment.set("USER", user);
        environment.set("LOGNAME", user);
    }
    environment.set("HOME", home);
    environment.set("SHELL", pathBytes(host.loginShell));
    environment.set("PATH", loginPath(host));
    environment.set("TERM", "dumb");
    return environment;
}

QByteArrayList ShellSession::options() const
{
    const QByteArray login = shell == ShellKind::Bash ? "--login" : "-l";
    switch (start) {
    case ShellStart::LoginInteractive: return {login, "-i"};
    case ShellStart::LoginBatch: return {login};
    case ShellStart::Interactive: return {"-i"};
    }
    Q_UNREACHABLE();
}

QByteArray ShellSession::name() const
{
    const QByteArray base = pathBytes(QFileInfo(program).fileName());
    return start == ShellStart::Interactive ? base : '-' + base;
}

} // namespace goconf
