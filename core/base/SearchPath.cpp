// SPDX-License-Identifier: MIT
#include "base/SearchPath.h"

namespace goconf {

QByteArrayList splitSearchPath(Os os, const QByteArray &list)
{
    if (list.isEmpty())
        return {};
    if (!os.isWindows())
        return list.split(os.listSeparator());
    QByteArrayList result{QByteArray()};
    bool quoted = false;
    for (const char c : list) {
        if (c == '"')
            quoted = !quoted;
        else if (c == os.listSeparator() && !quoted)
            result.append(QByteArray());
        else
            result.last().append(c);
    }
    return result;
}

} // namespace goconf
