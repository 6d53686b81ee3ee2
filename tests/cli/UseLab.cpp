// SPDX-License-Identifier: MIT
#include "UseLab.h"

#include <QFile>

namespace goconf::test {

Host hostWith(const TempHome &home, const QString &shell)
{
    Host host = home.host();
    const QString program = host.findExecutable(shell);
    if (program.isEmpty())
        qFatal("%s is missing: install it", qPrintable(shell));
    host.environment.set("SHELL", QFile::encodeName(program));
    return host;
}

} // namespace goconf::test
