// SPDX-License-Identifier: MIT
#include "base/PathBytes.h"

#include "base/Os.h"
#include "base/Wtf8.h"

#include <QFile>

namespace goconf {

QByteArray pathBytes(const QString &path)
{
    return Os::current().isWindows() ? toWtf8(path) : QFile::encodeName(path);
}

QString pathText(const QByteArray &bytes)
{
    return Os::current().isWindows() ? lossyFromWtf8(bytes) : QFile::decodeName(bytes);
}

} // namespace goconf
