// SPDX-License-Identifier: MIT
#include "platform/Host.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <climits>
#include <pwd.h>
#include <unistd.h>

namespace goconf {

namespace {

QByteArray goArchitecture()
{
    const QString name = QSysInfo::currentCpuArchitecture();
    if (name == QLatin1String("x86_64"))
        return "amd64";
    if (name == QLatin1String("i386"))
        return "386";
    if (name.startsWith(QLatin1String("power64")))
        return name.endsWith(QLatin1String("le")) ? "ppc64le" : "ppc64";
    return name.toLatin1(); // arm64, arm, riscv64, s390x, loong64 are spelled alike
}

/// The account's shell by passwd(5): for programs that were started without SHELL.
QString accountShell()
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(16 * 1024, Qt::Uninitialized);
    if (getpwuid_r(getuid(), &entry, buffer.data(), size_t(buffer.size()), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_shell);
}

/// Whether that is the working directory's path byte for byte, where it has one.
bool isExact(const QString &workingDirectory)
{
    QByteArray path(PATH_MAX, Qt::Uninitialized);
    return !::getcwd(path.data(), size_t(path.size())) ||
           QFile::encodeName(workingDirectory) == path.constData();
}

} // namespace

Host Host::current()
{
    Host host;
    host.os = Os::current();
    host.architecture = goArchitecture();
    host.environment = Environment::current();
    host.workingDirectory = QDir::currentPath();
    host.hasExactWorkingDirectory = isExact(host.workingDirectory);
    const QByteArray shell = host.environment.value("SHELL");
    host.loginShell = shell.startsWith('/') ? QString::fromLocal8Bit(shell) : accountShell();
    host.userId = qint64(getuid());
    return host;
}

} // namespace goconf
