// SPDX-License-Identifier: MIT
#include "platform/FileCalls.h"

#include <QFile>

namespace goconf::filecalls {

// proc_pid_status(5); asking umask(2) would change it for other threads meanwhile.
quint32 newFileMode()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            bool ok = false;
            const uint mask = line.startsWith("Umask:") ? line.sliced(6).trimmed().toUInt(&ok, 8) : 0;
            if (ok)
                return 0666 & ~mask;
        }
    }
    return 0644;
}

} // namespace goconf::filecalls
