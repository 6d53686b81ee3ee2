// SPDX-License-Identifier: MIT
#include "base/Os.h"

#include "base/WindowsName.h"

namespace goconf {

Os Os::current()
{
#if defined(Q_OS_WIN)
    return Windows;
#elif defined(Q_OS_MACOS)
    return MacOS;
#else
    return Linux;
#endif
}

QByteArray Os::goName() const
{
    switch (m_kind) {
    case Linux: return QByteArrayLiteral("linux");
    case MacOS: return QByteArrayLiteral("darwin");
    case Windows: return QByteArrayLiteral("windows");
    }
    Q_UNREACHABLE();
}

QString Os::executableSuffix() const
{
    return isWindows() ? QStringLiteral(".exe") : QString();
}

bool Os::isAbsolutePath(const QByteArray &path) const
{
    if (!isWindows())
        return path.startsWith('/');
    const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
    if (path.size() >= 3 && path.at(1) == ':' && isSlash(path.at(2))) {
        const char drive = path.at(0);
        return (drive >= 'a' && drive <= 'z') || (drive >= 'A' && drive <= 'Z');
    }
    return path.size() >= 3 && isSlash(path.at(0)) && isSlash(path.at(1)) && !isSlash(path.at(2));
}

bool Os::isInside(const QString &path, const QString &folder) const
{
    const auto comparable = [this](QString text) {
        return isWindows() ? upperName(text.replace(u'/', u'\\')) : text;
    };
    return comparable(path).startsWith(join(comparable(folder), QString()));
}

QString Os::fileName(const QString &path) const
{
    return path.sliced(native(path).lastIndexOf(isWindows() ? u'\\' : u'/') + 1);
}

QString Os::native(const QString &path) const
{
    return isWindows() ? QString(path).replace(u'/', u'\\') : path;
}

QString Os::join(const QString &folder, const QString &name) const
{
    const QChar separator = isWindows() ? u'\\' : u'/';
    if (folder.endsWith(separator) || folder.endsWith(u'/'))
        return folder + name;
    return folder + separator + name;
}

} // namespace goconf
