// SPDX-License-Identifier: MIT
#include "net/Netrc.h"

#include "base/PathBytes.h"
#include "env/grammar/GoText.h"

#include <QFile>

namespace goconf {

Netrc Netrc::parse(const QByteArray &text)
{
    Netrc netrc;
    Machine machine;
    bool inMacro = false;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (inMacro) {
            inMacro = !line.isEmpty();
            continue;
        }
        const QByteArrayList words = GoText::fields(line);
        qsizetype i = 0;
        for (; i + 1 < words.size(); i += 2) {
            const QByteArray &key = words.at(i);
            const QByteArray &value = words.at(i + 1);
            if (key == "machine")
                machine = {value, {}, {}};
            else if (key == "login")
                machine.login = value;
            else if (key == "password")
                machine.password = value;
            else if (key == "macdef")
                inMacro = true; // up to the next empty line
            if (!machine.name.isEmpty() && !machine.login.isEmpty() && !machine.password.isEmpty()) {
                netrc.m_machines.append(machine);
                machine = {};
            }
        }
        // Go sees "default" as the end only where it is left over as the last word of its line.
        if (i < words.size() && words.at(i) == "default")
            break;
    }
    return netrc;
}

QString Netrc::path(const Host &host)
{
    const QByteArray named = host.environment.value("NETRC");
    if (!named.isEmpty())
        return pathText(named);
    const Result<QString> home = host.home();
    if (!home)
        return {};
    if (host.os.isWindows()) {
        const QString legacy = host.os.join(*home, QStringLiteral("_netrc"));
        if (QFile::exists(legacy))
            return legacy;
    }
    return host.os.join(*home, QStringLiteral(".netrc"));
}

Netrc Netrc::read(const Host &host)
{
    const QString name = path(host);
    QFile file(name);
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : Netrc();
}

} // namespace goconf
