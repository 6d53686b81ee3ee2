// SPDX-License-Identifier: MIT
#include "platform/posix/ProcessSession.h"

#include <QDir>

#include <unistd.h>

namespace goconf {

/// From proc(5); nobody where there is no /proc.
QVector<pid_t> sessionMembers(pid_t session)
{
    QVector<pid_t> members;
    const QStringList numbers = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &number : numbers) {
        const pid_t pid = number.toInt();
        if (pid > 0 && ::getsid(pid) == session)
            members.append(pid);
    }
    return members;
}

} // namespace goconf
