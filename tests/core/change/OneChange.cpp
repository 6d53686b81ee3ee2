// SPDX-License-Identifier: MIT
#include "OneChange.h"

#include "change/Applier.h"

#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

struct stat statusOf(const QString &path)
{
    struct stat status{};
    if (::lstat(encoded(path).constData(), &status) != 0)
        qFatal("cannot stat %s", qPrintable(path));
    return status;
}

QByteArray outcome(const TempHome &home, const Change &change)
{
    const auto entry = Applier(home.state()).apply({u"t"_s, {change}});
    if (entry)
        return "ok";
    if (entry.error().what.size() < 20)
        qFatal("no sentence");
    const QLatin1StringView code = errorCodeName(entry.error().code);
    return {code.data(), code.size()};
}

FileChange rewrite(const QString &path, const QByteArray &before, const QByteArray &after)
{
    return {path, FileImage{before, 0644}, FileImage{after, 0600}};
}

} // namespace goconf::test
